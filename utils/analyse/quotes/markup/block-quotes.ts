import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { CAPITAL_FIRST } from '../../../text/first-letter';
import { fold } from '../../../text/fold';
import { letterPattern } from '../../../text/letter-pattern';
import type { Lexicon } from '../../grammar/lexicon';
import type { Stretch } from '../../marks/find-stretches';
import { labelOf } from '../interview/turn-labels';
import { type Markup, paragraphsWithin } from './read-markup';

/** Matches the beginning of a signature, which names the source of the lines above it: «— Ana Roth, mayor». */
const SIGNATURE = casePattern(({ capitals }) => `^\\s*(?:[—–―]|--?\\s)\\s*[${capitals}]`);
/** The maximum length of a signature, in UTF-16 units. A longer line is a sentence that begins with a dash. */
const MAX_SIGNATURE_LENGTH = 120;

/** Matches the account name after the author of a post: «A post shared by Ana Roth (@anaroth)». */
const HANDLE = /\((@[\w.]{1,60})/u;

/**
 * Returns whether a line is a signature, that is, whether it begins with a dash, contains an account name, or is marked as a source.
 * @param cited whether the page marks the paragraph as the source of a quotation.
 */
export const isSignature = (line: string, cited: boolean): boolean =>
  line.length <= MAX_SIGNATURE_LENGTH && (SIGNATURE.test(line) || HANDLE.test(line) || (cited && /^\s*\p{Lu}/u.test(line)));

/**
 * Returns the span of a post's author within the line that signs the post: the name before the account name or, if there is none, the
 * account name. Returns `null` if the line contains no account name.
 */
export function postAuthorIn(line: string): Span | null {
  const handle = line.length <= MAX_SIGNATURE_LENGTH ? HANDLE.exec(line) : null;
  if (!handle?.[1]) return null;
  const end = line.slice(0, handle.index).trimEnd().length;
  let start = end;
  for (let word = end; word > 0; ) {
    const from = line.lastIndexOf(' ', word - 1) + 1;
    if (CAPITAL_FIRST.test(line.slice(from, word))) start = from;
    else break;
    word = from - 1;
  }
  return start < end ? { start, end } : { start: handle.index + 1, end: handle.index + 1 + handle[1].length };
}

/**
 * Adds the quotations in block quotes to the other stretches of quoted words in a text, and returns all stretches, sorted and disjoint. A
 * block quote is a quotation if the line before it introduces it or a signature follows it, but not if one of its lines begins with
 * quotation marks. Each of its paragraphs becomes one stretch. If they begin with the names of several speakers, however, the names are not
 * part of the stretches.
 * @param cited The indices of the paragraphs that the page marks as the source of a quotation.
 */
export function addBlockQuotes(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  { quoted }: Markup,
  cited: ReadonlySet<number>,
  lexicon: Lexicon,
): Stretch[] {
  if (quoted.length === 0) return [...stretches];
  const wordsOf = (index: number): string => text.slice(paragraphs[index]?.start, paragraphs[index]?.end);
  const signs = (index: number): boolean => index < paragraphs.length && isSignature(wordsOf(index), cited.has(index));
  const all: Stretch[] = [];
  let next = 0;
  const takeUpTo = (end: number): Stretch[] => {
    const first = next;
    while ((stretches[next]?.paragraph ?? end) < end) next++;
    return stretches.slice(first, next);
  };
  for (const { from, to } of blocksOf(paragraphs, paragraphsWithin(text, paragraphs, quoted), quoted)) {
    all.push(...takeUpTo(from));
    const last = signs(to - 1) ? to - 1 : to;
    const own = takeUpTo(to);
    const lines = paragraphs.slice(from, last);
    const leads = from > 0 && introduces(wordsOf(from - 1), lexicon);
    const speeches = readExchange(text, lines, leads, lexicon.pack);
    if (speeches) {
      for (const [at, speech] of speeches.entries())
        all.push({ ...speech, inner: speech, paragraph: from + at, continues: false, recovered: false, block: true });
      continue;
    }
    const marked = own.some(({ start, paragraph }) => text.slice(paragraphs[paragraph]?.start, start).trim() === '');
    const counts = !marked && last > from && (signs(last) || leads);
    if (!counts) {
      all.push(...own);
      continue;
    }
    for (const [at, line] of lines.entries())
      all.push({ ...line, inner: line, paragraph: from + at, continues: from + at + 1 < last, recovered: false, block: true });
  }
  all.push(...takeUpTo(paragraphs.length));
  return all;
}

/** Returns the words in each line after the speaker's name, or `null` if the lines are not an exchange between several speakers. */
function readExchange(text: string, lines: readonly Span[], leads: boolean, pack: LanguagePack): Span[] | null {
  const labels = lines.map((line) => labelOf(text, line, pack));
  const speakers = new Set(labels.map((label) => label?.key));
  const alternates = speakers.size > 1 && !speakers.has(undefined) && (leads || speakers.size < lines.length);
  return alternates ? labels.flatMap((label) => label?.speech ?? []) : null;
}

/** Returns the runs of consecutive paragraphs within the same block quote, as half-open ranges of paragraph indices. */
function blocksOf(paragraphs: readonly Span[], within: ReadonlySet<number>, quoted: readonly Span[]): { from: number; to: number }[] {
  const blocks: { from: number; to: number; block: number }[] = [];
  let block = 0;
  for (const index of within) {
    while ((quoted[block]?.end ?? Number.POSITIVE_INFINITY) < (paragraphs[index]?.end ?? 0)) block++;
    const last = blocks.at(-1);
    if (last && last.block === block && last.to === index) last.to++;
    else blocks.push({ from: index, to: index + 1, block });
  }
  return blocks;
}

/**
 * Returns whether a line introduces the quotation below it, that is, whether it ends with a colon or has a reporting verb in its last
 * sentence.
 */
function introduces(line: string, lexicon: Lexicon): boolean {
  const end = line.trimEnd();
  return /[:：]$/u.test(end) || endsWithReport(end, lexicon);
}

const BETWEEN_WORDS = letterPattern(({ letters, marks }) => `[^${letters}${marks}’']+`);

/** Returns whether the last sentence of a line has a reporting verb. */
export function endsWithReport(line: string, { cues }: Lexicon): boolean {
  const sentence =
    line
      .slice(-MAX_SENTENCE_LENGTH)
      .split(/[.!?…]\s/u)
      .at(-1) ?? '';
  const folded = fold(sentence);
  return folded.split(BETWEEN_WORDS(folded)).some((word) => cues.has(word));
}
/** The maximum number of UTF-16 units read from a line's last sentence. */
const MAX_SENTENCE_LENGTH = 300;
