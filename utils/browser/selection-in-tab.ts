import { runFunction } from './run-in-tab';

/** Returns whether the page of a tab has selected words. Returns `false` if the tab cannot be asked. */
export async function hasSelection(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => /\S/.test(String(getSelection() ?? '')));
  return answer.ok && answer.value === true;
}
