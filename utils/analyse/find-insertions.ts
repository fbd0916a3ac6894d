import type { Span } from '../model';
import { findTokens, type Token } from '../text/tokens';
import type { Stretch } from './find-stretches';
import { classesOf, IS, type Lexicon } from './lexicon';

/** A dash that can stand between the words said and the words that report them; a hyphen only between blanks. */
const DASH = /[—–―]|(?<=\s)-(?=\s)/gu;
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
    if (spoken) for (const piece of spoken) cut.push({ ...piece, inner: piece, paragraph: index, continues: false, recovered: false });
    // Marks inside the words that a dash gives to somebody are nested in them.
    for (const stretch of own) if (!spoken?.some(({ start, end }) => start <= stretch.start && stretch.end <= end)) cut.push(stretch);
    if (spoken && own.length > 0) cut.sort((a, b) => a.start - b.start);
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
  const dashes = [...words.matchAll(DASH)]
    .slice(0, MOST_DASHES)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((dash) => !whole.some((stretch) => stretch.start <= dash.start && dash.end <= stretch.end));
  const pieces: Span[] = [];
  let from = start;
  for (let at = 0; at < dashes.length; at++) {
    const dash = dashes[at] as Span;
    const closing = dashes[at + 1];
    if (!reports(text, { start: dash.end, end: closing?.start ?? end }, lexicon)) continue;
    pieces.push(trimmed(text, { start: from, end: dash.start }));
    from = closing ? closing.end : end;
    at++;
  }
  if (pieces.length === 0) return null;
  const rest = trimmed(text, { start: from, end });
  if (/[\p{L}\p{N}]/u.test(text.slice(rest.start, Math.min(rest.end, rest.start + READ)))) pieces.push(rest);
  return pieces.filter((piece) => piece.end > piece.start);
}

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
