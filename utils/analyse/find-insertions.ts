import type { Span } from '../model';
import { byPosition, contains } from '../text/span';
import { findTokens, type Token } from '../text/tokens';
import type { Stretch } from './find-stretches';
import { classesOf, IS, type Lexicon } from './lexicon';
import { setScene } from './scene';
import { canSpeak } from './speaker-span';
import { subjectBehind, verbGroupAt } from './verb-group';

/** A dash that can stand between the words said and the words that report them; a hyphen only between blanks. */
const DASH = /[—–―]|(?<=\s)-(?=\s)/gu;
/** The same, and a comma, in languages that report within the marks without a dash. */
const DASH_OR_COMMA = /[—–―]|(?<=\s)-(?=\s)|,(?=\s)/gu;
const LEADING_DASH = /^\s*[—–―-]\s*/u;
/** How far into a clause its reporting verb is looked for: in tokens, and in UTF-16 units. */
const CLAUSE_START = 12;
const READ = 160;
/** A paragraph with more dashes is no dialogue. */
const MOST_DASHES = 200;

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
    const spoken = dash > 0 ? piecesOf(text, { start: paragraph.start + dash, end: paragraph.end }, lexicon, own) : null;
    // Marks inside the words that a dash gives to somebody are nested in them.
    const beside = spoken ? own.filter((stretch) => !spoken.some((piece) => contains(piece, stretch))) : own;
    const pieces = (spoken ?? []).map((piece) => ({ ...piece, inner: piece, paragraph: index, continues: false, recovered: false }));
    for (const stretch of [...pieces, ...beside].sort(byPosition)) cut.push(stretch);
  }
  return cut;
}

function cutStretch(text: string, stretch: Stretch, lexicon: Lexicon): Stretch[] {
  const pieces = piecesOf(text, stretch, lexicon, []);
  if (!pieces) return [stretch];
  return pieces.map(({ start, end }, at) => ({
    ...stretch,
    start,
    end,
    inner: { start: Math.max(start, stretch.inner.start), end: Math.min(end, stretch.inner.end) },
    continues: stretch.continues && at === pieces.length - 1,
    recovered: stretch.recovered && at === pieces.length - 1,
  }));
}

/** The words said, without the reporting clauses between them; null where no dash leads to a reporting clause. */
function piecesOf(text: string, { start, end }: Span, lexicon: Lexicon, whole: readonly Span[]): Span[] | null {
  const words = text.slice(start, end);
  const { reportsInside } = lexicon.pack.order;
  const dashes = [...words.matchAll(reportsInside ? DASH_OR_COMMA : DASH)]
    .slice(0, MOST_DASHES)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, comma: match[0] === ',' }))
    .filter((dash) => !whole.some((stretch) => stretch.start <= dash.start && dash.end <= stretch.end));
  const pieces: Span[] = [];
  let from = start;
  for (let at = 0; at < dashes.length; at++) {
    const dash = dashes[at] as Delimiter;
    let next = nextOfKind(dashes, at);
    const clause = { start: dash.end, end: dashes[next]?.start ?? end };
    if (!(dash.comma ? verbLeads(text, clause, lexicon) : reports(text, clause, lexicon) || verbLeads(text, clause, lexicon))) continue;
    // «…, a déclaré Ana Roth, maire de l'île, …»
    if (dash.comma && next < dashes.length && apposed(text, dashes[next] as Delimiter, end, lexicon)) next = nextOfKind(dashes, next);
    const closing = dashes[next];
    pieces.push(trimmed(text, { start: from, end: dash.start }));
    from = closing ? closing.end : end;
    at = next;
  }
  if (pieces.length === 0) return null;
  const rest = trimmed(text, { start: from, end });
  if (/[\p{L}\p{N}]/u.test(text.slice(rest.start, Math.min(rest.end, rest.start + READ)))) pieces.push(rest);
  return pieces.filter((piece) => piece.end > piece.start);
}

interface Delimiter extends Span {
  readonly comma: boolean;
}

/** The index of the next dash after a dash, or comma after a comma; past the end where there is none. */
function nextOfKind(dashes: readonly Delimiter[], at: number): number {
  let next = at + 1;
  while (next < dashes.length && dashes[next]?.comma !== dashes[at]?.comma) next++;
  return next;
}

/** Whether a clause begins with a reporting verb that somebody follows as its subject: «a déclaré Ana Roth», «dit-il». */
function verbLeads(text: string, clause: Span, lexicon: Lexicon): boolean {
  const scene = setScene(text, { start: clause.start, end: Math.min(clause.end, clause.start + READ) }, [], 0, lexicon);
  const length = scene.tokens.length;
  const group = verbGroupAt(scene, 0, length);
  if (!group) return false;
  const subject = group.pronoun ?? subjectBehind(scene, group.at, length);
  if (!subject) return lexicon.pack.order.dropsSubject === true && group.at + 1 === length;
  return canSpeak(scene, subject);
}

/** Whether a description of somebody begins behind a comma. */
function apposed(text: string, comma: Span, end: number, lexicon: Lexicon): boolean {
  const [first, second] = findTokens(text, { start: comma.end, end: Math.min(end, comma.end + APPOSED) }, [], 0, lexicon.abbreviations);
  const bits = first ? classesOf(lexicon, first) : 0;
  const noun = IS.role | IS.source | IS.title;
  if (!first || first.capital) return false;
  return (bits & noun) !== 0 || ((bits & IS.determiner) !== 0 && second !== undefined && (classesOf(lexicon, second) & noun) !== 0);
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
