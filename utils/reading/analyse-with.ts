import type { Language } from '../analyse/language';
import type { LanguageData } from '../analyse/load-language';
import type { Analysis, Article, Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { finishInTurns } from '../steps/finish-in-turns';
import type { EngineSource } from './engine';
import { shareThread } from './share-thread';

/** Caches the loaded languages by data source and language tag, because loading a language takes longer than analysing an article. */
const loaded = new WeakMap<LanguageData, Map<string, Promise<Language | null>>>();

/**
 * Returns the language for a BCP 47 tag, or `null` if there is no pack for it. Loads it the first time it is needed. A failure is not
 * cached, so the next call tries again.
 */
export function readyLanguage({ load, data }: EngineSource, tag: string): Promise<Language | null> {
  const languages = loaded.get(data) ?? new Map<string, Promise<Language | null>>();
  loaded.set(data, languages);
  let language = languages.get(tag);
  if (!language) {
    language = load().then(({ loadLanguage }) => loadLanguage(tag, data));
    languages.set(tag, language);
    // A failure is not cached, so the next call tries again. The caller receives the error from the returned promise.
    language.catch(() => languages.delete(tag));
  }
  return language;
}

/**
 * Analyses an article with the data for its language. In between, the thread handles clicks and other events. Fails with `stopped` if
 * `signal` is aborted, with `pageTooSlow` if the analysis takes longer than `MAX_STAGE_MS`, and with `languageFailed` and the reason as the
 * detail if an error occurs.
 */
export async function analyseWith(source: EngineSource, article: Article, signal?: AbortSignal): Promise<Result<Analysis>> {
  try {
    const [{ analyseInSteps }, language] = await Promise.all([source.load(), readyLanguage(source, article.lang)]);
    return await finishInTurns(analyseInSteps(article, language), shareThread(signal));
  } catch (problem) {
    reportProblem('reading.analyse', problem);
    return { ok: false, error: { code: 'languageFailed', detail: String(problem) } };
  }
}
