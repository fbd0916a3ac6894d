import type { Quote, Span } from '../model';
import { countWords } from '../text/count-words';
import { sliceOf } from '../text/span';

/**
 * The number of words of a quote that stand in quotation marks: all of one word for word, of a mixed one those between its marks, of one in
 * other words none. Linear in the quote.
 * @param lang BCP 47, as for `countWords`.
 */
export function quotedWords(text: string, { kind, parts }: Pick<Quote, 'kind' | 'parts'>, lang: string): number {
  if (kind === 'indirect') return 0;
  return parts.reduce((sum, part) => sum + countWords(kind === 'direct' ? sliceOf(text, part) : marked(text, part), lang), 0);
}

const OPENING = '“„‟«‹「『＂"‘‚';
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '＂': '＂',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
};

/** The words between the outer marks of a stretch; all of it where it has none that we know. */
function marked(text: string, { start, end }: Span): string {
  let words = '';
  let from = -1;
  let closing = '';
  for (let at = start; at < end; at++) {
    const sign = text[at] ?? '';
    if (from < 0 && OPENING.includes(sign)) {
      from = at + 1;
      closing = CLOSING[sign] ?? '';
    } else if (from >= 0 && closing.includes(sign) && !isApostrophe(text, at)) {
      words += `${text.slice(from, at)} `;
      from = -1;
    }
  }
  if (from >= 0) words += text.slice(from, end);
  return words || text.slice(start, end);
}

/** «don’t»: the mark that closes «‘…’» within a word. */
const isApostrophe = (text: string, at: number): boolean => text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '');
