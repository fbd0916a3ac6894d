import type { LanguageData } from '../analyse/load-language';
import type { Analysis, Article, Result } from '../model';
import { analyseWith } from './analyse-with';
import { loadEngine } from './load-engine';

/** Analyses an article on a page of the extension. Fails with the errors of `analyseWith`. */
export const analyseArticle = (article: Article, data: LanguageData): Promise<Result<Analysis>> =>
  analyseWith({ load: loadEngine, data }, article);
