import type { Language } from '../analyse/language';
import type { LanguageData } from '../analyse/load-language';
import type { Analysis, Article, Result } from '../model';

/** The engine is a file of its own, wanted only where something is analysed. */
export const loadEngine = () => Promise.all([import('../analyse/analyse'), import('../analyse/load-language')]);

/** Every language that was loaded, by where its data come from: to make one ready takes longer than to analyse an article. */
const loaded = new WeakMap<LanguageData, Map<string, Promise<Language | null>>>();

/** Makes the language of a BCP 47 tag ready, or has it ready. A failure is not kept: the next call tries again. */
export function readyLanguage(tag: string, data: LanguageData): Promise<Language | null> {
  const languages = loaded.get(data) ?? new Map<string, Promise<Language | null>>();
  loaded.set(data, languages);
  let language = languages.get(tag);
  if (!language) {
    language = loadEngine().then(([, { loadLanguage }]) => loadLanguage(tag, data));
    languages.set(tag, language);
    language.catch(() => languages.delete(tag));
  }
  return language;
}

/** The quotes and actors of an article, by what there is to know of its language. Error: `languageFailed` with the reason. */
export async function analyseArticle(article: Article, data: LanguageData): Promise<Result<Analysis>> {
  try {
    const [[{ analyse }], language] = await Promise.all([loadEngine(), readyLanguage(article.lang, data)]);
    return { ok: true, value: analyse(article, language) };
  } catch (problem) {
    return { ok: false, error: { code: 'languageFailed', detail: String(problem) } };
  }
}
