import type { LanguageData } from '../analyse/load-language';
import type { Article, Reading, Result } from '../model';
import { analyseArticle, loadEngine, readyLanguage } from './analyse-article';

/**
 * The way from a page to what is shown: an article by `extract`, then its quotes and actors. A failure of either is handed on.
 * The engine is loaded while the page is read, and so is what it needs for the language that the page says it is in, by `askLanguage`; what waits
 * for both is on the screen before. The marks tell the stages apart where time is measured.
 */
export async function loadReading(
  extract: () => Promise<Result<Article>>,
  data: LanguageData,
  askLanguage: () => Promise<string | null> = async () => null,
): Promise<Result<Reading>> {
  performance.mark('asked');
  // Whether they came is told where they are used.
  const ready = Promise.allSettled([loadEngine(), data.gazetteers()]);
  void prepareLanguage(data, askLanguage);
  const article = await extract();
  await ready;
  performance.mark('extracted');
  if (!article.ok) return article;
  const analysis = await analyseArticle(article.value, data);
  performance.mark('analysed');
  return analysis.ok ? { ok: true, value: { article: article.value, analysis: analysis.value } } : analysis;
}

/** Makes ready what an article of a page will need, by the language that it says it is in. Whether that worked is told where it is used. */
export async function prepareLanguage(data: LanguageData, askLanguage: () => Promise<string | null>): Promise<void> {
  const tag = await askLanguage();
  if (tag) await readyLanguage(tag, data).catch(() => null);
}
