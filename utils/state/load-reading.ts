import type { Article, Reading, Result } from '../model';

/**
 * The way from a page to what is shown: an article by `extract`, then its quotes and actors. A failure to extract is handed on.
 * The engine is loaded while the page is read; what waits for both is on the screen before. The marks tell the stages apart where time is measured.
 */
export async function loadReading(extract: () => Promise<Result<Article>>): Promise<Result<Reading>> {
  performance.mark('asked');
  const [article, { analyse }] = await Promise.all([extract(), import('../analyse/analyse')]);
  performance.mark('extracted');
  if (!article.ok) return article;
  const analysis = analyse(article.value);
  performance.mark('analysed');
  return { ok: true, value: { article: article.value, analysis } };
}
