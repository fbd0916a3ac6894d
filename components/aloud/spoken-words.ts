import type { Article } from '../../utils/model';
import type { SpokenSource } from '../../utils/speech/utterance';
import { readBodyWords } from '../article/body-words';
import type { ShownWords } from '../article/shown-words';

/** Where headline and standfirst stand in an article that is on the screen. */
export const HEADS: Readonly<Record<Exclude<SpokenSource, 'body'>, string>> = { title: '.article-header h1', standfirst: '.standfirst' };

/** The words of one source as they are on the screen, where the source has them. */
export function readSpokenWords(article: HTMLElement, { title, standfirst, ...rest }: Article, source: SpokenSource): ShownWords {
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
