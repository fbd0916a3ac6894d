import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyseInSteps } from '../utils/analyse/analyse';
import { loadLanguage } from '../utils/analyse/load-language';
import type { Engine } from '../utils/reading/engine';

declare global {
  /** The engine in the background, once its script has run. */
  var dramatisEngine: Engine | undefined;
}

/**
 * Provides the engine to the background, which loads this script when there is an article to analyse. The other pages of the extension
 * import the engine as chunks instead.
 */
export default defineUnlistedScript(() => {
  globalThis.dramatisEngine = { analyseInSteps, loadLanguage };
});
