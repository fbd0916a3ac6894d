import type { NameLexicon } from '../names/name-lexicon';
import type { TaggerToken } from './tokens';

/** What the gazetteers and the language know of a word, as bits. The first four: a known name that it is part of. */
const MARK = {
  person: 1, organisation: 2, state: 4, place: 8, firstName: 16, demonym: 32, organisationEnd: 64, organisationHead: 128, placeEnd: 256,
  placeStart: 512, field: 1024, follower: 2048, event: 4096, title: 8192, role: 16384, saying: 32768, calendar: 65536,
} as const; // biome-ignore format: a table

/** The marks of every token, and how many tokens the known name has that it is part of. */
export interface WordMarks {
  readonly marks: Int32Array;
  readonly lengths: Uint8Array;
}

/** Looks every token up. Linear: a known name has few words. */
export function markWords(tokens: readonly TaggerToken[], lexicon: NameLexicon): WordMarks {
  const marks = new Int32Array(tokens.length);
  const lengths = new Uint8Array(tokens.length);
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) continue;
    marks[at] = (marks[at] as number) | wordMarks(token.lower, lexicon);
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
  return { marks, lengths };
}

/** Where a known name ends that begins at a token, −1 where it does not stand there. Hyphens between its words are passed over. */
function phraseEnd(tokens: readonly TaggerToken[], from: number, keys: readonly string[]): number {
  let at = from + 1;
  for (let key = 1; key < keys.length; key++) {
    if (tokens[at]?.raw === '-') at++;
    if (tokens[at]?.lower !== keys[key]) return -1;
    at++;
  }
  return at;
}

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
