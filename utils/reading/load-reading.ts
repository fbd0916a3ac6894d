import type { LanguageData } from '../analyse/load-language';
import type { Article, Reading, Result } from '../model';
import { analyseArticle, loadEngine, readyLanguage } from './analyse-article';

/**
 * Loads a reading: extracts an article with `extract`, then analyses it. Passes on the failure of either step. While the page is
 * being read, loads the engine and the data for the language that `askLanguage` returns. The caller has already drawn its loading
 * state. The performance marks delimit the stages for measurements.
 */
export async function loadReading(
  extract: () => Promise<Result<Article>>,
  data: LanguageData,
  askLanguage: () => Promise<string | null> = async () => null,
): Promise<Result<Reading>> {
  performance.mark('asked');
  // A failure to load them is reported by `analyseArticle`, which loads them again.
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

/** Loads the language that a page declares, before the page's article needs it. A failure is reported only when the language is used. */
export async function prepareLanguage(data: LanguageData, askLanguage: () => Promise<string | null>): Promise<void> {
  const tag = await askLanguage();
  // The error is not reported here: the page may not be an article, and if it is one, `analyseArticle` loads the language again.
  if (tag) await readyLanguage(tag, data).catch(() => null);
}
