// This module is bundled and runs inside a tab of a real browser.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../../utils/extract/extract-article';
import shipped from '../../../utils/extract/filter/block-model.json';
import type { ForestModel } from '../../../utils/forest/forest-model';

/** The text that an extractor found on a page, and the time that it took, in milliseconds. */
export interface Extraction {
  readonly text: string;
  readonly ms: number;
  /** The reason for a failed extraction: the error code of Dramatis, or the exception that the extractor threw. */
  readonly refusal?: string;
  /** The F1 that Dramatis expects of its own extraction. */
  readonly expectedF1?: number;
}
export type Extractor = 'dramatis' | 'readability' | 'defuddle';
export type ExtractIn = (
  html: string,
  url: string,
  extractors: readonly Extractor[],
  repeat: number,
  /** The block model to use instead of the shipped one. */
  model?: ForestModel,
) => Partial<Record<Extractor, Extraction>>;

declare global {
  var extractIn: ExtractIn;
  /** Returns the whole text of a page. */
  var textOfPage: (html: string) => string;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h\d|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Returns the text of a page with a line break at every block boundary, because `textContent` would join adjacent words. */
function blockText(html: string): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(node.textContent ?? '');
    const isBlock = BLOCK.test(node.nodeName.toLowerCase());
    if (isBlock) pieces.push('\n');
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)) node.childNodes.forEach(walk);
    if (isBlock) pieces.push('\n');
  };
  walk(parse(html).body);
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/**
 * The extractors to compare. Each function runs one of them on a document of its own. It returns the time that this took, in milliseconds,
 * and a function that reads the extracted text.
 */
const RUNS: Record<
  Extractor,
  (doc: Document, url: string, model: ForestModel) => { readonly ms: number; readonly read: () => Omit<Extraction, 'ms'> }
> = {
  dramatis: (doc, url, model) => {
    const [ms, result] = timed(() => extractArticle(doc, url, model));
    return {
      ms,
      read: () =>
        result.ok
          ? { text: result.value.text, expectedF1: result.value.integrity.expectedF1 ?? 0 }
          : { text: '', refusal: `${result.error.code} ${result.error.detail ?? ''}` },
    };
  },
  readability: (doc) => {
    const [ms, parsed] = timed(() => new Readability(doc).parse());
    return { ms, read: () => ({ text: blockText(parsed?.content ?? '') }) };
  },
  defuddle: (doc, url) => {
    const [ms, parsed] = timed(() => new Defuddle(doc, { url }).parse());
    return { ms, read: () => ({ text: blockText(parsed.content) }) };
  },
};

function timed<T>(run: () => T): [number, T] {
  const start = performance.now();
  const value = run();
  return [performance.now() - start, value];
}

globalThis.textOfPage = blockText;

globalThis.extractIn = (html, url, extractors, repeat, model = shipped) => {
  const best: Partial<Record<Extractor, Extraction>> = {};
  for (let round = 0; round < repeat; round++) {
    // Alternates the order, because an extractor that runs later benefits from warm caches.
    for (const name of round % 2 ? extractors.toReversed() : extractors) {
      try {
        const { ms, read } = RUNS[name](parse(html), url, model);
        const earlier = best[name];
        best[name] = earlier ? { ...earlier, ms: Math.min(ms, earlier.ms) } : { ms, ...read() };
      } catch (fault) {
        best[name] = { text: '', ms: Number.NaN, refusal: String(fault) };
      }
    }
  }
  return best;
};
