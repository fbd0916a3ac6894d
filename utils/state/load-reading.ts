import { analyse } from '../analyse/analyse';
import type { Article, Reading, Result } from '../model';

/** The way from a page to what is shown: an article by `extract`, then its quotes and actors. A failure to extract is handed on. */
export async function loadReading(extract: () => Promise<Result<Article>>): Promise<Result<Reading>> {
  const article = await extract();
  if (!article.ok) return article;
  return { ok: true, value: { article: article.value, analysis: analyse(article.value) } };
}
