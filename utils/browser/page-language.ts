import { runFunction } from './run-in-tab';

/**
 * Returns the language that the page in a tab declares, without normalising it. Returns `null` if the page declares none or no script can
 * run there. The value comes from the page, so it is checked and truncated.
 */
export async function pageLanguage(tabId: number): Promise<string | null> {
  const asked = await runFunction(tabId, () => document.documentElement.lang);
  return asked.ok && typeof asked.value === 'string' && /^[a-z]{2,3}\b/i.test(asked.value) ? asked.value.slice(0, 35) : null;
}
