import type { LanguageData } from '../analyse/load-language';
import type { Article, Reading, Result } from '../model';
import { analyseArticle, loadEngine, readyLanguage } from './analyse-article';

/** An article that is being extracted from a page. */
export interface ComingArticle {
  readonly article: Promise<Result<Article>>;
  /** The language that the page declares, without normalising it, or `null` if it declares none. It is known before the article. */
  readonly language?: Promise<string | null>;
}

/**
 * Waits for an article that is being extracted, then analyses it. If either step fails, returns the failure. The analysis engine and the
 * data for the declared language are loaded during the extraction. Once `signal` is aborted, fails with `stopped` as soon as the extraction
 * has ended or the analysis pauses. The performance marks are used to measure each stage.
 */
export async function loadReading(
  { article: coming, language }: ComingArticle,
  data: LanguageData,
  signal?: AbortSignal,
): Promise<Result<Reading>> {
  // Errors are ignored here, because `analyseArticle` loads both again and reports a failure.
  const ready = Promise.allSettled([loadEngine(), data.gazetteers()]);
  void prepareLanguage(data, language);
  const article = await coming;
  await ready;
  performance.mark('extracted');
  if (!article.ok) return article;
  if (signal?.aborted) return { ok: false, error: { code: 'stopped' } };
  const analysis = await analyseArticle(article.value, data, signal);
  performance.mark('analysed');
  return analysis.ok ? { ok: true, value: { article: article.value, analysis: analysis.value } } : analysis;
}

/**
 * Loads the language that a page declares before it is needed. If loading fails, the error is not reported until the language is used.
 */
async function prepareLanguage(data: LanguageData, language: Promise<string | null> | undefined): Promise<void> {
  const tag = await language;
  // The error is not reported here, because the page may not contain an article. If it does, `analyseArticle` loads the language again.
  if (tag) await readyLanguage(tag, data).catch(() => null);
}
