import type { LanguageData } from '../analyse/load-language';
import type { Article, Reading, Result } from '../model';
import { loadEngine } from './load-engine';
import { type ComingArticle, readWith } from './read-with';

/** Waits for an article and analyses it on a page of the extension, as `readWith` does. */
export const loadReading = (
  coming: ComingArticle,
  data: LanguageData,
  signal?: AbortSignal,
  show?: (article: Article) => Promise<void>,
): Promise<Result<Reading>> => readWith({ load: loadEngine, data }, coming, signal, show);
