import type { Article } from '../../../utils/model';

/** Returns the text and the body of an article that consists of paragraphs. */
export function paragraphsArticle(paragraphs: readonly string[]): Pick<Article, 'text' | 'body'> {
  let start = 0;
  const body = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return { tag: 'p' as const, children: [span] };
  });
  return { text: paragraphs.join('\n'), body };
}
