import type { Span } from '../../model';
import { byPosition, contains } from '../../text/span';
import { findTokens, type Token } from '../../text/tokens';
import { classesOf, IS, type Lexicon } from '../grammar/lexicon';
import { tokeniseParagraph } from '../grammar/paragraph';
import { canSpeak } from '../grammar/speaker-span';
import { subjectBehind, verbGroupAt } from '../grammar/verb-group';
import type { Stretch } from '../marks/find-stretches';
import { type Delimiter, delimitersOf, isDash, nextOfKind, opensSmall } from './insertion-delimiters';

const LEADING_DASH = /^\s*[—–―-]\s*/u;
/** A dash that opens words in the middle of a paragraph, behind a sentence or a colon. */
const INNER_DASH = /[.!?…:]\s{1,2}[—–―-]\s?(?=[¿¡…]?\p{Lu})/gu;
/** Such dashes of a paragraph that are looked at. */
const MOST_OPENINGS = 5;
/** How far into a clause its reporting verb is looked for: in tokens, and in UTF-16 units. */
const CLAUSE_START = 12;
const READ = 160;

/**
 * Reporting clauses that stand inside the quoted words between dashes, cut out: «“The bridge is closed, — said Roth. — It opens in May”»;
 * and paragraphs that a dash alone marks as somebody's words: «— The bridge is closed, — said Roth.»
 * A stretch cut becomes several, sorted as before.
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
        ? piecesOf(text, { start: paragraph.start + dash, end: paragraph.end }, lexicon, own)
        : spokenWithin(text, paragraph, lexicon, own);
    // Marks inside the words that a dash gives to somebody are nested in them.
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

/** «The council sat late. — We go on, — said Roth. — To the end»: words that a dash opens in the middle of a paragraph; null where none are. */
function spokenWithin(text: string, { start, end }: Span, lexicon: Lexicon, whole: readonly Span[]): Span[] | null {
  let tried = 0;
  for (const match of text.slice(start, end).matchAll(INNER_DASH)) {
    if (tried++ === MOST_OPENINGS) return null;
    const at = start + match.index;
    const from = at + match[0].length;
    if (whole.some((stretch) => stretch.start <= at && from <= stretch.end)) continue;
    const pieces = piecesOf(text, { start: from, end }, lexicon, whole);
    if (pieces) return pieces;
    if (match[0].startsWith(':') && reports(text, { start: Math.max(start, sentenceStart(text, at)), end: at }, lexicon))
      return [trimmed(text, { start: from, end })];
  }
  return null;
}

/** Where the sentence begins that holds an offset, as far back as a clause is read. */
const sentenceStart = (text: string, at: number): number => {
  const low = Math.max(0, at - READ);
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

/** The words said, without the reporting clauses between them; null where no dash leads to a reporting clause. */
function piecesOf(text: string, { start, end }: Span, lexicon: Lexicon, whole: readonly Span[]): Span[] | null {
  const dashes = delimitersOf(text, { start, end }, lexicon.pack.order.reportsInside === true).filter(
    (dash) => !whole.some((stretch) => stretch.start <= dash.start && dash.end <= stretch.end),
  );
  const pieces: Span[] = [];
  let from = start;
  for (let at = 0; at < dashes.length; at++) {
    const dash = dashes[at] as Delimiter;
    const dashed = isDash(dash);
    if (dash.mark === '.' || (!dashed && dash.mark !== ',' && !opensSmall(text, dash))) continue;
    let next = nextOfKind(text, dashes, at, lexicon);
    const clause = { start: dash.end, end: dashes[next]?.start ?? end };
    if (!(dashed ? reports(text, clause, lexicon) || verbLeads(text, clause, lexicon) : verbLeads(text, clause, lexicon))) continue;
    // «…, a déclaré Ana Roth, maire de l'île, …»
    if (!dashed && dashes[next]?.mark === ',' && apposed(text, dashes[next] as Delimiter, end, lexicon))
      next = nextOfKind(text, dashes, next, lexicon);
    const closing = dashes[next];
    // A question mark belongs to the words that are asked.
    pieces.push(trimmed(text, { start: from, end: dashed || dash.mark === ',' ? dash.start : dash.end }));
    from = closing ? closing.end : end;
    at = next;
  }
  if (pieces.length === 0) return null;
  const rest = trimmed(text, { start: from, end });
  if (/[\p{L}\p{N}]/u.test(text.slice(rest.start, Math.min(rest.end, rest.start + READ)))) pieces.push(rest);
  return pieces.filter((piece) => piece.end > piece.start);
}

/** Whether a clause begins with a reporting verb that somebody follows as its subject: «a déclaré Ana Roth», «dit-il». */
function verbLeads(text: string, clause: Span, lexicon: Lexicon): boolean {
  const paragraph = tokeniseParagraph(text, { start: clause.start, end: Math.min(clause.end, clause.start + READ) }, [], 0, lexicon);
  const length = paragraph.tokens.length;
  const group = verbGroupAt(paragraph, 0, length);
  if (!group) return false;
  const subject = group.pronoun ?? subjectBehind(paragraph, group.at, length);
  if (!subject) return lexicon.pack.order.dropsSubject === true && group.at + 1 === length;
  return canSpeak(paragraph, subject);
}

/** Whether a description of somebody begins behind a comma. */
function apposed(text: string, comma: Span, end: number, lexicon: Lexicon): boolean {
  const [first, second] = findTokens(text, { start: comma.end, end: Math.min(end, comma.end + APPOSED) }, [], 0, lexicon.abbreviations);
  const bits = first ? classesOf(lexicon, first) : 0;
  const noun = IS.role | IS.source | IS.title;
  if (!first || first.capital) return false;
  return (
    (bits & noun) !== 0 ||
    ((bits & (IS.determiner | IS.possessive)) !== 0 && second !== undefined && (classesOf(lexicon, second) & noun) !== 0)
  );
}
/** As far as the first two words of a description are read. */
const APPOSED = 40;

const BEFORE_VERB = IS.adverb | IS.pronoun | IS.auxiliary | IS.chain | IS.title | IS.role | IS.determiner;

/** Whether a clause begins with a finite reporting verb, or with a name or pronoun and such a verb. */
function reports(text: string, clause: Span, lexicon: Lexicon): boolean {
  const tokens = findTokens(text, { start: clause.start, end: Math.min(clause.end, clause.start + READ) }, [], 0, lexicon.abbreviations);
  for (const token of tokens.slice(0, CLAUSE_START)) {
    if (token.kind !== 'word') return false;
    const bits = classesOf(lexicon, token);
    if (bits & IS.cue && !token.capital && canReport(token, lexicon)) return true;
    if (!token.capital && !(bits & BEFORE_VERB)) return false;
  }
  return false;
}

const canReport = ({ lower }: Token, { cues }: Lexicon): boolean => {
  const cue = cues.get(lower);
  return cue?.inverts === true && (cue.form === 'third' || cue.form === 'past');
};

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  // A mark that closed the reporting clause is none of the words: «—said Roth—. It opens in May».
  while (from < to && /[\s.,;:]/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
