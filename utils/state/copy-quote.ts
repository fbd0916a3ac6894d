import type { Cast } from '../article/cast';
import { type CitationPhrase, citeQuote } from '../article/cite-quote';
import { copyText } from '../device/copy-text';
import type { Reading, Toast } from '../model';

export interface CopyOptions {
  /** The BCP 47 tag of the language in which dates are written in copied quotations. */
  readonly locale: string;
  /** Copies text. Returns `false` if copying failed. */
  readonly copy?: (text: string) => Promise<boolean>;
}

/** Copies a quotation with its source. Returns the message that reports the result, or `null` if there is no such quotation. */
export async function copyQuote(
  id: string,
  phrase: CitationPhrase,
  { article, analysis }: Reading,
  cast: Cast,
  { locale, copy = copyText }: CopyOptions,
): Promise<Toast | null> {
  const quote = analysis.quotes.find((one) => one.id === id);
  if (!quote) return null;
  const copied = await copy(citeQuote(article, quote, cast.ofQuote.get(id), { locale, phrase }));
  return { message: copied ? 'copied' : 'copyFailed' };
}
