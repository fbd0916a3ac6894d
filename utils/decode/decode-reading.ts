import { withHighlights } from '../annotate/with-highlights';
import { withCorrections } from '../correct/with-corrections';
import type { Reading, Result } from '../model';
import { hashText } from '../text/hash-text';
import { attempt, Mismatch, record } from './decode';
import { decodeAnalysis } from './decode-analysis';
import { decodeArticle } from './decode-article';
import { decodeCorrections } from './decode-corrections';
import { decodeHighlights } from './decode-highlights';

/**
 * Decodes a reading that was sent or stored, and returns a copy with only the known fields. The data must be checked because it may come
 * from a hostile page. Fails with `articleInvalid` and names the invalid field in `detail`.
 */
export function decodeReading(value: unknown): Result<Reading> {
  return attempt(() => {
    const { article, analysis, corrections = [], highlights = [] } = record(value);
    const decoded = decodeArticle(article);
    const length = decoded.text.length;
    const checkedAnalysis = decodeAnalysis(analysis, length);
    if (hashText(String(record(article).text)) !== checkedAnalysis.textHash) throw new Mismatch('an analysis of another text');
    const reading = { article: decoded, analysis: { ...checkedAnalysis, textHash: hashText(decoded.text) } };
    return { ok: true, value: withHighlights(withCorrections(reading, decodeCorrections(corrections)), decodeHighlights(highlights)) };
  });
}
