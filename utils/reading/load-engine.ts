import type { Engine } from './engine';

/** Loads the engine for a page of the extension. It is a separate chunk, because not every page has an article to analyse. */
export async function loadEngine(): Promise<Engine> {
  const [{ analyseInSteps }, { loadLanguage }] = await Promise.all([import('../analyse/analyse'), import('../analyse/load-language')]);
  return { analyseInSteps, loadLanguage };
}
