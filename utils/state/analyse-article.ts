import type { LanguageData } from '../analyse/load-language';
import type { Analysis, Article, Result } from '../model';

/** The engine is a file of its own, wanted only where something is analysed. */
export const loadEngine = () => Promise.all([import('../analyse/analyse'), import('../analyse/load-language')]);

/** The quotes and actors of an article, by what there is to know of its language. Error: `languageFailed` with the reason. */
export async function analyseArticle(article: Article, data: LanguageData): Promise<Result<Analysis>> {
  try {
    const [{ analyse }, { loadLanguage }] = await loadEngine();
    const language = await loadLanguage(article.lang, data);
    return { ok: true, value: analyse(article, language) };
  } catch (problem) {
    return { ok: false, error: { code: 'languageFailed', detail: String(problem) } };
  }
}
