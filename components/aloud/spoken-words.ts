import type { Article } from '../../utils/model';
import type { SpokenSource } from '../../utils/speech/utterance';
import { readBodyWords } from '../article/body-words';
import type { RenderedText } from '../article/rendered-text';

/** The CSS selectors for the title and the standfirst of a rendered article. */
export const HEADS: Readonly<Record<Exclude<SpokenSource, 'body'>, string>> = { title: '.article-header h1', standfirst: '.standfirst' };

/**
 * Reads the rendered text of one part of an article: its title, standfirst or body, as `source` says. The result has no sections if this
 * part is not rendered.
 */
export function readSpokenWords(article: HTMLElement, { title, standfirst, ...rest }: Article, source: SpokenSource): RenderedText {
  if (source === 'body') return readBodyWords(article, rest);
  const text = source === 'title' ? title : (standfirst ?? '');
  const element = article.querySelector<HTMLElement>(HEADS[source]);
  const node = element?.firstChild;
  if (!element || !(node instanceof Text)) return { text, sections: [], rangesOf: () => [] };
  return {
    text,
    sections: [{ element, start: 0, end: text.length }],
    rangesOf({ start, end }) {
      const range = document.createRange();
      range.setStart(node, Math.min(start, node.length));
      range.setEnd(node, Math.min(end, node.length));
      return [range];
    },
  };
}
