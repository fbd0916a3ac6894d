import { publisherOf } from '../../utils/article/article-address';
import type { ComparedArticle } from '../../utils/compare/comparison';

/** Returns the names of the articles' outlets. Those of the same outlet are numbered, so that each name stands for one article. */
export function outletNames(articles: readonly ComparedArticle[]): readonly string[] {
  const names = articles.map(({ reading }) => publisherOf(reading.article).name);
  return names.map((name, at) => {
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    return isOnly ? name : `${name} (${names.slice(0, at + 1).filter((one) => one === name).length})`;
  });
}
