import { runFunction } from './run-in-tab';

/**
 * Returns the language that the page of a tab declares, unnormalised, or `null` if it declares none or cannot be asked. The value
 * comes from the page and is therefore checked and shortened.
 */
export async function pageLanguage(tabId: number): Promise<string | null> {
  const asked = await runFunction(tabId, () => document.documentElement.lang);
  return asked.ok && typeof asked.value === 'string' && /^[a-z]{2,3}\b/i.test(asked.value) ? asked.value.slice(0, 35) : null;
}
