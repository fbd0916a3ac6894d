import { runFunction } from './run-in-tab';

/** Returns whether any words are selected on the page in a tab. Returns `false` if no script can run there. */
export async function hasSelection(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => /\S/.test(String(getSelection() ?? '')));
  return answer.ok && answer.value === true;
}
