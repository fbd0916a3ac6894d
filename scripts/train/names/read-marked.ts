import type { NameType, TaggedName } from '../../../utils/analyse/tagger/labels';
import type { Span } from '../../../utils/model';

/** An actor that the head of a marked article declares. */
export interface MarkedActor {
  readonly id: string;
  readonly type: NameType;
  /** The fullest form of the name in the article, uninflected. */
  readonly name: string;
  /** The roles as they are written in the article. */
  readonly roles: readonly string[];
}

/** The marks of an article, as spans of its plain text. */
export interface Marks {
  readonly text: string;
  /** The names, sorted and disjoint. `actor` is the id of a declared actor, or `null`. */
  readonly names: readonly (TaggedName & { readonly actor: string | null })[];
  /** The roles of the declared actors and other phrases that refer to them without a name. */
  readonly descriptions: readonly (Span & { readonly actor: string })[];
  /** The direct quotations with their quotation marks. `speaker` is the id of a declared actor, or `null`. */
  readonly quotes: readonly (Span & { readonly speaker: string | null })[];
  /** The places at which the marks are not well formed. */
  readonly faults: readonly string[];
}

const TYPES: Readonly<Record<string, NameType>> = { p: 'person', o: 'organisation', l: 'location' };
const OPENING = /\[([pol])(?:=([a-z0-9-]+))? |\{([a-z0-9-]+) |<([a-z0-9-]+|\?) /y;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };

/** A mark that is not closed yet. */
interface OpenMark {
  readonly sign: string;
  readonly start: number;
  readonly type: NameType | undefined;
  readonly actor: string | null;
}

/**
 * Reads a marked text: names as in `[p Ana Roth]` and `[p=roth Ana Roth]`, phrases that refer to an actor as in `{roth the mayor}`, and
 * quotations as in `<roth “We sail.”>` and `<? “Never!”>`. Marks can be inside one another, except names.
 */
export function readMarks(marked: string): Marks {
  const names: (TaggedName & { actor: string | null })[] = [];
  const descriptions: (Span & { actor: string })[] = [];
  const quotes: (Span & { speaker: string | null })[] = [];
  const faults: string[] = [];
  const open: OpenMark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    const sign = marked.charAt(at);
    if ('[{<'.includes(sign)) {
      OPENING.lastIndex = at;
      const [whole, type, name, described, speaker] = OPENING.exec(marked) ?? [];
      if (!whole) faults.push(`a sign without a mark: ${marked.slice(at, at + 60)}`);
      else
        open.push({
          sign,
          start: text.length,
          type: TYPES[type ?? ''],
          actor: name ?? described ?? (speaker === '?' ? null : (speaker ?? null)),
        });
      at += whole?.length ?? 1;
    } else if (']}>'.includes(sign)) {
      const mark = open.pop();
      const span = { start: mark?.start ?? 0, end: text.length };
      if (!mark || CLOSING[mark.sign] !== sign) faults.push(`marks do not match: ${marked.slice(Math.max(0, at - 40), at + 20)}`);
      else if (mark.type) names.push({ ...span, type: mark.type, actor: mark.actor });
      else if (mark.sign === '{') descriptions.push({ ...span, actor: mark.actor ?? '' });
      else quotes.push({ ...span, speaker: mark.actor });
      at++;
    } else {
      text += sign;
      at++;
    }
  }
  if (open.length > 0) faults.push(`a mark is not closed: ${marked.slice(0, 60)}`);
  return { text, names, descriptions, quotes, faults };
}

/** Reads a line `= id | kind | name | roles` in the head of an article, in which `;` separates the roles. Returns `null` for any other line. */
export function readActor(line: string): MarkedActor | null {
  const [id = '', kind = '', name = '', roles = ''] = line
    .replace(/^= /, '')
    .split('|')
    .map((cell) => cell.trim());
  const type = TYPES[kind];
  return line.startsWith('= ') && type
    ? {
        id,
        type,
        name,
        roles: roles
          .split(';')
          .map((role) => role.trim())
          .filter(Boolean),
      }
    : null;
}
