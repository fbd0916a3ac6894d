import { judgeName } from '../../bylines/judge-name';
import { startsWithCapitalOrCaseless } from '../../bylines/letters';
import { splitAuthors } from '../../bylines/split-authors';
import type { Opening } from './read-opening';

const MAX_LINES = 12;
const MAX_LINE = 120;
/** Matches «Source:» at the start of a line, in many languages. */
const SOURCE =
  /^(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursă|kaynak|sumber|nguồn|πηγή|источник|джерело|المصدر|מקור|来源|來源|出典|출처)\s?[:：]\s?/i;

/** Matches names of picture agencies and stock libraries, which are the source of a picture and not of the text. */
const PICTURES = /images|photo|stock/i;

/**
 * Returns the institution or agency that the page names as its source near the headline. The name follows a label such as «Source:» on the
 * same line, or is on the next line.
 */
export function visibleSource(opening: Opening, site: string | null): string[] {
  const lines = opening.after.slice(0, MAX_LINES).map(({ text }) => text);
  for (const [at, line] of lines.entries()) {
    if (line.length > MAX_LINE || !SOURCE.test(line)) continue;
    const [name] = splitAuthors(line.replace(SOURCE, '') || (lines[at + 1] ?? '').slice(0, MAX_LINE), site);
    if (name && startsWithCapitalOrCaseless(name) && !PICTURES.test(name) && judgeName(name, site) === 'body') return [name];
  }
  return [];
}
