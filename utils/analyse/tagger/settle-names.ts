import type { NameType, TaggedName } from './labels';
import { OPENS, readLineForms } from './line-forms';
import type { TaggerToken } from './tokens';

/** A type that is seen so many times as often as another decides for both. */
const CLEARLY = 2;

/** Words behind the name of a firm, which may go without: «Corvane» of «Corvane Resources». */
const FIRMS = new Set(
  'inc corp corporation ltd llc plc ag co company group holdings resources materials industries partners systems technologies motors foods airlines airways'.split(
    ' ',
  ),
);

/**
 * The second pass: one clear mention decides the unclear ones. The same words are of the type that most of them are; the
 * name of a firm is that without «Group» too; a word that is the last
 * of a person's full name is that person wherever else it stands with a capital.
 */
export function settleNames(tokens: readonly TaggerToken[], names: readonly TaggedName[]): TaggedName[] {
  const spans = spansOf(tokens, names);
  const votes = new Map<string, Map<NameType, number>>();
  const surnames = new Set<string>();
  const firms = new Set<string>();
  for (const { key, type, from, to } of spans) {
    const counts = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, counts);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const last = tokens[to - 1]?.lower ?? '';
    if (type === 'person' && to - from > 1) surnames.add(last);
    if (type === 'organisation' && to - from === 2 && FIRMS.has(last)) firms.add(tokens[from]?.lower ?? '');
  }
  const small = new Set(tokens.filter(({ isWord, isCapital }) => isWord && !isCapital).map(({ lower }) => lower));
  const forms = readLineForms(tokens);
  const settled: TaggedName[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const span = spans[next];
    if (span && span.from <= at) {
      const type = firms.has(span.key) ? 'organisation' : leading(votes.get(span.key), span.type);
      settled.push({ start: span.start, end: span.end, type });
      at = span.to - 1;
      next++;
      continue;
    }
    const { lower, start, end, isCapital } = tokens[at] as TaggerToken;
    if (!isCapital || !surnames.has(lower) || lower.length < 3 || small.has(lower)) continue;
    const led = tokens[at - 1]?.isCapital && ((forms[at - 1] ?? 0) & OPENS) === 0;
    if (led || tokens[at + 1]?.isCapital) continue;
    settled.push({ start, end, type: leading(votes.get(lower), 'person') });
  }
  return settled;
}

interface NameSpan extends TaggedName {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

function spansOf(tokens: readonly TaggerToken[], names: readonly TaggedName[]): NameSpan[] {
  let at = 0;
  return names.map((name) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start) at++;
    const from = at;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < name.end) at++;
    const key = tokens
      .slice(from, at)
      .map(({ lower }) => lower)
      .join(' ');
    return { ...name, from, to: at, key };
  });
}

function leading(counts: ReadonlyMap<NameType, number> | undefined, type: NameType): NameType {
  const own = counts?.get(type) ?? 0;
  for (const [other, count] of counts ?? []) if (other !== type && count >= CLEARLY * own && count > own) return other;
  return type;
}
