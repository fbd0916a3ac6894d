import type { NameLexicon } from '../names/name-lexicon';
import type { TaggerToken } from './tokens';

/**
 * The classes of a word in the gazetteers and the language pack, as bits. The first four bits give the kind of the known name that contains
 * the word. The trained taggers depend on these numbers.
 */
const MARK = {
  person: 1 << 0, organisation: 1 << 1, state: 1 << 2, place: 1 << 3, firstName: 1 << 4, demonym: 1 << 5, organisationEnd: 1 << 6,
  organisationHead: 1 << 7, placeEnd: 1 << 8, placeStart: 1 << 9, field: 1 << 10, follower: 1 << 11, event: 1 << 12, title: 1 << 13,
  role: 1 << 14, saying: 1 << 15, calendar: 1 << 16,
} as const; // biome-ignore format: a table

/**
 * Facts about every token: its classes (such as person, place and title) as bits of `MARK`, the length, in words, of the known name that
 * contains it, and the name lists of the language that contain it or a name around it.
 */
export interface WordMarks {
  readonly marks: Int32Array;
  readonly lengths: Uint8Array;
  /** Bits of `LIST`, and `FIRST_LISTED` times them for the first word of a name. */
  readonly lists: Int32Array;
}

/** The factor that distinguishes the first word of a listed name. */
const FIRST_LISTED = 16;

/** Looks up every token of a text in the lexicon. The running time is linear, because known names have few words. */
export function markWords(tokens: readonly TaggerToken[], lexicon: NameLexicon): WordMarks {
  const marks = new Int32Array(tokens.length);
  const lengths = new Uint8Array(tokens.length);
  const lists = new Int32Array(tokens.length);
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) continue;
    marks[at] = (marks[at] as number) | wordMarks(token.lower, lexicon);
    if (token.isCapital) markListed(tokens, at, lexicon, lists);
    for (const { keys, kind, caps } of lexicon.phrases.get(token.lower) ?? []) {
      const end = phraseEnd(tokens, at, keys);
      if (end < 0 || !token.isCapital || (caps && token.raw !== token.raw.toUpperCase())) continue;
      for (let inside = at; inside < end; inside++) {
        marks[inside] = (marks[inside] as number) | MARK[kind];
        lengths[inside] = Math.max(lengths[inside] as number, keys.length);
      }
      break;
    }
  }
  return { marks, lengths, lists };
}

/** Marks the words of the listed names that begin at a token. */
function markListed(tokens: readonly TaggerToken[], at: number, { listed, stemOf }: NameLexicon, marks: Int32Array): void {
  for (const { stems, lists } of listed.get(stemOf((tokens[at] as TaggerToken).lower)) ?? []) {
    const end = phraseEnd(tokens, at, stems, stemOf);
    for (let inside = at; inside < end; inside++)
      marks[inside] = (marks[inside] as number) | (inside === at ? lists * FIRST_LISTED : lists);
  }
}

/**
 * Returns the index after a known name that begins at a token, or −1 if the name does not begin there. Hyphens between its words are
 * skipped.
 */
function phraseEnd(tokens: readonly TaggerToken[], from: number, keys: readonly string[], stemOf = asItIs): number {
  let at = from + 1;
  for (let key = 1; key < keys.length; key++) {
    if (tokens[at]?.raw === '-') at++;
    if (stemOf(tokens[at]?.lower ?? '') !== keys[key]) return -1;
    at++;
  }
  return at;
}
const asItIs = (word: string): string => word;

function wordMarks(word: string, { firstNames, demonyms, kindWords, titles, roles, saying, calendar }: NameLexicon): number {
  let marks = 0;
  if (firstNames.has(word)) marks |= MARK.firstName;
  if (demonyms.has(word)) marks |= MARK.demonym;
  if (kindWords.organisationEnds.has(word) || kindWords.organisationLikelyEnds.has(word)) marks |= MARK.organisationEnd;
  if (kindWords.organisationHeads.has(word) || kindWords.purposeHeads.has(word) || kindWords.fieldHeads.has(word))
    marks |= MARK.organisationHead;
  if (kindWords.placeEnds.has(word)) marks |= MARK.placeEnd;
  if (kindWords.placeStarts.has(word)) marks |= MARK.placeStart;
  if (kindWords.fields.has(word)) marks |= MARK.field;
  if (kindWords.organisationFollowers.has(word)) marks |= MARK.follower;
  if (kindWords.eventEnds.has(word)) marks |= MARK.event;
  if (titles.has(word)) marks |= MARK.title;
  if (roles.has(word)) marks |= MARK.role;
  if (saying.has(word)) marks |= MARK.saying;
  if (calendar.has(word)) marks |= MARK.calendar;
  return marks;
}
