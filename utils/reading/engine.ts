import type { analyseInSteps } from '../analyse/analyse';
import type { LanguageData, loadLanguage } from '../analyse/load-language';

/** The functions of the engine that analyse articles. */
export interface Engine {
  readonly analyseInSteps: typeof analyseInSteps;
  readonly loadLanguage: typeof loadLanguage;
}

/** The ways to load the engine and its language data. */
export interface EngineSource {
  /** Loads the engine. Each part of the extension does this differently, because some of them cannot import chunks. */
  readonly load: () => Promise<Engine>;
  readonly data: LanguageData;
}
