import { selectAll } from '../node-access';
import { cleanLine } from './clean-line';
import { decodeEntities } from './decode-entities';
import { isObject, type JsonObject } from './find-json-ld';
import type { Meta } from './read-meta';

const MAX_AUTHORS = 20;
const MAX_NAME = 120;

/**
 * The authors' names joined with «, »: JSON-LD, meta, elements marked as author.
 * Addresses (many sites give a profile's) and handles are no names.
 */
export function pickByline(doc: Document, jsonLd: JsonObject | null, meta: Meta): string | null {
  return (
    joinNames(namesOf(jsonLd?.author ?? jsonLd?.creator, 0)) ??
    joinNames(
      ['author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author'].map((key) => meta.get(key)).slice(0, 6),
      true,
    ) ??
    joinNames(selectAll(doc, '[rel~="author"], [itemprop~="author"]').slice(0, MAX_AUTHORS).map(markedName))
  );
}

/** JSON-LD gives authors as text, as an object with a name, or as a list of either. */
function namesOf(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return depth > 2 ? [] : value.slice(0, MAX_AUTHORS).flatMap((one) => namesOf(one, depth + 1));
  const name = isObject(value) ? value.name : value;
  if (Array.isArray(name)) return name.slice(0, MAX_AUTHORS).map(decoded);
  return [decoded(name)];
}
const decoded = (name: unknown): unknown => (typeof name === 'string' ? decodeEntities(name) : null);

/** Joins what can be names; `null` where none can. */
export function joinNames(values: readonly unknown[], onlyFirst = false): string | null {
  const names = new Set<string>();
  for (const value of values) {
    const line = cleanLine(value, 400);
    if (!line || /^(?:https?:|www\.|@)|[<>{}]|\.(?:com|org|net)\//i.test(line)) continue;
    const name = line.replace(/^(?:by|von|par|por|di|door|av)\s+(?=\p{Lu})/iu, '').trim();
    if (name && name.length <= MAX_NAME * 3) names.add(name);
    if (onlyFirst && names.size > 0) break;
  }
  return names.size > 0 ? [...names].join(', ') : null;
}

function markedName(element: Element): string | null {
  const named = element.querySelector('[itemprop~="name"]') ?? element;
  const text = named.getAttribute('content') ?? named.textContent;
  return text.length > MAX_NAME ? null : text;
}
