import { runFunction } from './run-in-tab';

/** Whether words are selected in a tab's page now. `false` where the tab cannot be asked. */
export async function hasSelection(tabId: number): Promise<boolean> {
  const answer = await runFunction(tabId, () => /\S/.test(String(getSelection() ?? '')));
  return answer.ok && answer.value === true;
}
