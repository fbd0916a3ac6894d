import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { LETTER_OR_NUMBER } from '../../text/first-letter';
import { byPosition, contains } from '../../text/span';
import { findTokens, type Token } from '../../text/tokens';
import { classesOf, IS, type Lexicon } from '../grammar/lexicon';
import { is, tokeniseParagraph } from '../grammar/paragraph';
import { canSpeak } from '../grammar/speaker-span';
import { subjectAfterVerb, verbGroupAt } from '../grammar/verb-group';
import type { Stretch } from '../marks/find-stretches';
import { type Delimiter, delimitersOf, isBeforeLowerCase, isDash, nextOfKind } from './insertion-delimiters';
import { introducedLine } from './introduced-line';

const LEADING_DASH = /^\s*[—–―-]\s*/u;
/** Matches a dash that opens direct speech within a paragraph, after a sentence or a colon but not after a dateline: «(EFE). - The port». */
const INNER_DASH = casePattern(({ capitals }) => `(?<!\\))[.!?…:]\\s{1,2}[—–―-]\\s?(?=[¿¡…]?[${capitals}])`, 'g');
/** The maximum number of dashes in a paragraph that are tried as the beginning of direct speech. */
const MAX_INNER_DASHES = 5;
/** The number of tokens at the beginning of a clause that are searched for a reporting verb. */
const CLAUSE_START_TOKENS = 12;
/** The maximum number of UTF-16 units of a clause or sentence that are examined, for example to find a reporting verb at its beginning. */
const CLAUSE_START_LENGTH = 160;

/**
 * Splits stretches of quoted words at insertions, which are reporting clauses within them: «“The bridge is closed, — said Roth. — It opens
 * in May”». Adds stretches for direct speech that is marked only with a dash: «— The bridge is closed, — said Roth.» The result is sorted.
 * In languages without dashes for direct speech, the stretches stay unchanged.
 */
export function cutInsertions(text: string, paragraphs: readonly Span[], stretches: readonly Stretch[], lexicon: Lexicon): Stretch[] {
  if (!lexicon.pack.dialogueDash) return [...stretches];
  const cut: Stretch[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && stretches[next]?.paragraph === index) next++;
    const own = stretches.slice(first, next).flatMap((stretch) => cutStretch(text, stretch, lexicon));
    const dash = LEADING_DASH.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 8)))?.[0].length ?? 0;
    const spoken =
      dash > 0
        ? (piecesOf(text, { start: paragraph.start + dash, end: paragraph.end }, lexicon, own) ??
          introducedLine(text, paragraphs, index, dash, lexicon))
        : spokenWithin(text, paragraph, lexicon, own);
    // Quotation marks inside direct speech that begins with a dash do not begin a separate quotation.
    const beside = spoken ? own.filter((stretch) => !spoken.some((piece) => contains(piece, stretch))) : own;
    const pieces = (spoken ?? []).map((piece, at) => ({
      ...piece,
      inner: piece,
      paragraph: index,
      continues: false,
      recovered: false,
      joins: at > 0,
    }));
    for (const stretch of [...pieces, ...beside].sort(byPosition)) cut.push(stretch);
  }
  return cut;
}

/**
 * Finds direct speech that a dash opens in the middle of a paragraph: «The council sat late. — We go on, — said Roth. — To the end».
 * Returns `null` if there is none.
 */
function spokenWithin(text: string, { start, end }: Span, lexicon: Lexicon, whole: readonly Span[]): Span[] | null {
  let tried = 0;
  const read = text.slice(start, end);
  for (const match of read.matchAll(INNER_DASH(read))) {
    if (tried++ === MAX_INNER_DASHES) return null;
    const at = start + match.index;
    const from = at + match[0].length;
    if (whole.some((stretch) => stretch.start <= at && from <= stretch.end)) continue;
    const pieces = piecesOf(text, { start: from, end }, lexicon, whole);
    if (pieces) return pieces;
    if (match[0].startsWith(':') && beginsWithReport(text, { start: Math.max(start, sentenceStart(text, at)), end: at }, lexicon))
      return [trimmed(text, { start: from, end })];
  }
  return null;
}

/** Returns the start of the sentence that contains an offset, but goes back by at most `CLAUSE_START_LENGTH` units. */
const sentenceStart = (text: string, at: number): number => {
  const low = Math.max(0, at - CLAUSE_START_LENGTH);
  const words = text.slice(low, at);
  return low + Math.max(0, ...['.', '!', '?'].map((mark) => words.lastIndexOf(`${mark} `) + 1));
};

function cutStretch(text: string, stretch: Stretch, lexicon: Lexicon): Stretch[] {
  const pieces = piecesOf(text, stretch, lexicon, []);
  if (!pieces) return [stretch];
  return pieces.map(({ start, end }, at) => ({
    ...stretch,
    start,
    end,
    joins: at > 0,
    inner: { start: Math.max(start, stretch.inner.start), end: Math.min(end, stretch.inner.end) },
    continues: stretch.continues && at === pieces.length - 1,
    recovered: stretch.recovered && at === pieces.length - 1,
  }));
}

/** Returns the quoted words in a range, leaving out the reporting clauses between them, or `null` if the range contains no such clause. */
function piecesOf(text: string, { start, end }: Span, lexicon: Lexicon, whole: readonly Span[]): Span[] | null {
  const dashes = delimitersOf(text, { start, end }, lexicon.pack.order.reportsInside === true).filter(
    (dash) => !whole.some((stretch) => stretch.start <= dash.start && dash.end <= stretch.end),
  );
  const pieces: Span[] = [];
  let from = start;
  for (let at = 0; at < dashes.length; at++) {
    const dash = dashes[at] as Delimiter;
    const dashed = isDash(dash);
    if (dash.mark === '.' || (!dashed && dash.mark !== ',' && !isBeforeLowerCase(text, dash))) continue;
    let next = nextOfKind(text, dashes, at, lexicon);
    const clause = { start: dash.end, end: dashes[next]?.start ?? end };
    if (!((dashed && beginsWithReport(text, clause, lexicon)) || beginsWithVerb(text, clause, dashed, lexicon))) continue;
    // An apposition may follow the subject: «…, a déclaré Ana Roth, maire de l'île, …» (said Ana Roth, mayor of the island).
    if (!dashed && dashes[next]?.mark === ',' && isBeforeApposition(text, dashes[next] as Delimiter, end, lexicon))
      next = nextOfKind(text, dashes, next, lexicon);
    const closing = dashes[next];
    // The quoted words include a question mark or exclamation mark before the clause, but not a comma or dash.
    pieces.push(trimmed(text, { start: from, end: dashed || dash.mark === ',' ? dash.start : dash.end }));
    from = closing ? closing.end : end;
    at = next;
  }
  if (pieces.length === 0) return null;
  const rest = trimmed(text, { start: from, end });
  if (LETTER_OR_NUMBER.test(text.slice(rest.start, Math.min(rest.end, rest.start + CLAUSE_START_LENGTH)))) pieces.push(rest);
  return pieces.filter((piece) => piece.end > piece.start);
}

/**
 * Returns whether a clause begins with a reporting verb and its subject: «a déclaré Ana Roth», «dit-il». If nothing follows the subject, it
 * may be any noun with an indefinite article («s'indigne un passager», a passenger fumes) or, between dashes, with any article.
 */
function beginsWithVerb(text: string, clause: Span, dashed: boolean, lexicon: Lexicon): boolean {
  const range = { start: clause.start, end: Math.min(clause.end, clause.start + CLAUSE_START_LENGTH) };
  const paragraph = tokeniseParagraph(text, range, [], 0, lexicon);
  const length = paragraph.tokens.length;
  const group = verbGroupAt(paragraph, 0, length);
  if (!group) return false;
  const subject = group.pronoun ?? subjectAfterVerb(paragraph, group.at, length);
  if (!subject) return lexicon.pack.order.dropsSubject === true && group.at + 1 === length;
  const articles = dashed ? IS.determiner | IS.indefinite : IS.indefinite;
  return canSpeak(paragraph, subject) || (subject.to === length && is(paragraph, subject.from, articles));
}

/** Returns whether a comma is followed by an apposition that describes a person. */
function isBeforeApposition(text: string, comma: Span, end: number, lexicon: Lexicon): boolean {
  const [first, second] = findTokens(
    text,
    { start: comma.end, end: Math.min(end, comma.end + APPOSITION_START_LENGTH) },
    [],
    0,
    lexicon.abbreviations,
  );
  const bits = first ? classesOf(lexicon, first) : 0;
  const noun = IS.role | IS.source | IS.title;
  if (!first || first.capital) return false;
  return (
    (bits & noun) !== 0 ||
    ((bits & (IS.determiner | IS.possessive)) !== 0 && second !== undefined && (classesOf(lexicon, second) & noun) !== 0)
  );
}
/** The number of UTF-16 units read from an apposition, which is enough for its first two words. */
const APPOSITION_START_LENGTH = 40;

/** The classes of lower-case words that may precede a reporting verb in its clause. */
const BEFORE_VERB = IS.adverb | IS.pronoun | IS.auxiliary | IS.chain | IS.title | IS.role | IS.determiner;

/** Returns whether a clause begins with a finite reporting verb, with or without a name or pronoun before the verb. */
function beginsWithReport(text: string, clause: Span, lexicon: Lexicon): boolean {
  const tokens = findTokens(
    text,
    { start: clause.start, end: Math.min(clause.end, clause.start + CLAUSE_START_LENGTH) },
    [],
    0,
    lexicon.abbreviations,
  );
  for (const token of tokens.slice(0, CLAUSE_START_TOKENS)) {
    if (token.kind !== 'word') return false;
    const bits = classesOf(lexicon, token);
    if (bits & IS.cue && !token.capital && canReport(token, lexicon)) return true;
    if (!token.capital && !(bits & BEFORE_VERB)) return false;
  }
  return false;
}

/** Returns whether a token is a finite reporting verb that may precede its subject. */
const canReport = ({ lower }: Token, { cues }: Lexicon): boolean => {
  const cue = cues.get(lower);
  return cue?.inverts === true && (cue.form === 'third' || cue.form === 'past');
};

/** Removes whitespace from both ends of a span of quoted words, and punctuation from its beginning. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  // Punctuation at the beginning of the quoted words belongs to the reporting clause before them: «—said Roth—. It opens in May».
  while (from < to && /[\s.,;:]/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
