import { runFunction } from './run-in-tab';
import { showSentence } from './show-sentence';

/** Shows a sentence over the page of a tab for a few seconds. Returns `false` if nothing can be injected into the page. */
export async function showPageNotice(tabId: number, sentence: string, lang: string, dir: string): Promise<boolean> {
  const said = await runFunction(tabId, showSentence, sentence, lang, dir);
  return said.ok && said.value === true;
}
