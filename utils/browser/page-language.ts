import { runFunction } from './run-in-tab';

/** The language that the page of a tab says it is in, as it says it; `null` where it does not, or cannot be asked. The page is not trusted with more. */
export async function pageLanguage(tabId: number): Promise<string | null> {
  const asked = await runFunction(tabId, () => document.documentElement.lang);
  return asked.ok && typeof asked.value === 'string' && /^[a-z]{2,3}\b/i.test(asked.value) ? asked.value.slice(0, 35) : null;
}
