import type { LanguageData } from '../analyse/load-language';
import type { Article, Reading, Result } from '../model';
import { analyseArticle, loadEngine, readyLanguage } from './analyse-article';

/**
 * Extracts an article with `extract`, then analyses it. If either step fails, returns the failure. The analysis engine and the data for the
 * language that `askLanguage` returns are loaded during the extraction. Once `signal` is aborted, fails with `stopped` as soon as the
 * extraction has ended or the analysis pauses. The performance marks are used to measure each stage.
 */
export async function loadReading(
  extract: () => Promise<Result<Article>>,
  data: LanguageData,
  askLanguage: () => Promise<string | null> = async () => null,
  signal?: AbortSignal,
): Promise<Result<Reading>> {
  performance.mark('asked');
  // Errors are ignored here, because `analyseArticle` loads both again and reports a failure.
  const ready = Promise.allSettled([loadEngine(), data.gazetteers()]);
  void prepareLanguage(data, askLanguage);
  const article = await extract();
  await ready;
  performance.mark('extracted');
  if (!article.ok) return article;
  if (signal?.aborted) return { ok: false, error: { code: 'stopped' } };
  const analysis = await analyseArticle(article.value, data, signal);
  performance.mark('analysed');
  return analysis.ok ? { ok: true, value: { article: article.value, analysis: analysis.value } } : analysis;
}

/**
 * Asks which language a page declares, and loads that language before it is needed. If loading fails, the error is not reported until the
 * language is used.
 */
export async function prepareLanguage(data: LanguageData, askLanguage: () => Promise<string | null>): Promise<void> {
  const tag = await askLanguage();
  // The error is not reported here, because the page may not contain an article. If it does, `analyseArticle` loads the language again.
  if (tag) await readyLanguage(tag, data).catch(() => null);
}
