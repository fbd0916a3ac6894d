/// <reference types="vite/types/importMeta.d.ts" />
import { browser } from 'wxt/browser';
import type { LanguageData } from '../analyse/load-language';
import type { Gazetteers } from '../gazetteers/gazetteers';
import type { Pack } from '../languages/caseless-pack';
import type { TaggerData } from '../taggers/tagger-data';

/** The built file of each data module. What is asked for by a page's language is looked up here and never becomes part of an address. */
const FILES = import.meta.glob<string>(['../languages/??.ts', '../gazetteers/gazetteers.ts', '../taggers/names-??.json'], {
  query: '?file',
  import: 'default',
  eager: true,
});
/** BCP 47 primary subtags: the languages that there is a pack of. */
export const languages: readonly string[] = Object.keys(FILES).flatMap((path) => path.match(/languages\/(\w\w)\.ts$/)?.[1] ?? []);
/** Our own files come at once or not at all. */
const TIMEOUT_MS = 10_000;
const asked = new Map<string, Promise<unknown>>();

/** The data of the languages, as they lie beside the scripts of the extension: each is fetched when it is first needed, and kept. */
export const languageData: LanguageData = {
  async pack(lang) {
    const file = FILES[`../languages/${lang}.ts`];
    return file ? ((await fetchOnce(file)) as Pack) : null;
  },
  gazetteers: () => fetchOnce(FILES['../gazetteers/gazetteers.ts'] ?? '') as Promise<Gazetteers>,
  async tagger(lang) {
    const file = FILES[`../taggers/names-${lang}.json`];
    return file ? ((await fetchOnce(file)) as TaggerData) : null;
  },
};

function fetchOnce(file: string): Promise<unknown> {
  let data = asked.get(file);
  if (!data) {
    data = fetchJson(file);
    asked.set(file, data);
    // A failure is not kept: the next call tries again.
    data.catch(() => asked.delete(file));
  }
  return data;
}

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(new URL(file, browser.runtime.getURL('/')), { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
