import type { Article, Reading, Result } from '../model';
import { analyseWith, readyLanguage } from './analyse-with';
import type { EngineSource } from './engine';

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
 * @param show Shows the article before it is analysed, and resolves when the analysis may begin.
 */
export async function readWith(
  source: EngineSource,
  { article: coming, language }: ComingArticle,
  signal?: AbortSignal,
  show?: (article: Article) => Promise<void>,
): Promise<Result<Reading>> {
  // Errors are ignored here, because the page may not contain an article. If it does, `analyseWith` loads everything again.
  const ready = Promise.allSettled([prepare(source, language), source.data.gazetteers()]);
  const article = await coming;
  performance.mark('extracted');
  if (!article.ok) return article;
  if (signal?.aborted) return { ok: false, error: { code: 'stopped' } };
  await show?.(article.value);
  await ready;
  const analysis = await analyseWith(source, article.value, signal);
  performance.mark('analysed');
  return analysis.ok ? { ok: true, value: { article: article.value, analysis: analysis.value } } : analysis;
}

/**
 * Loads the engine and the language that a page declares before they are needed. Starts when the page has told its language, and is thus
 * being read, because the engine may keep the thread busy while it loads.
 */
async function prepare(source: EngineSource, language: Promise<string | null> | undefined): Promise<void> {
  const tag = await language;
  await (tag ? readyLanguage(source, tag) : source.load());
}
