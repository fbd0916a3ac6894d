/// <reference types="vite/types/importMeta.d.ts" />
import { browser } from 'wxt/browser';
import type { LanguageData } from '../analyse/load-language';
import type { Gazetteers } from '../gazetteers/gazetteers';
import type { Pack } from '../languages/caseless-pack';
import { readTaggerFile } from '../taggers/read-tagger-file';
import type { TaggerData } from '../taggers/tagger-data';

/** The built file for each data module. The language of a page only selects one of these files and never becomes part of an address. */
const FILES = import.meta.glob<string>(['../languages/??.ts', '../gazetteers/gazetteers.ts', '../taggers/names-??.json'], {
  query: '?file',
  import: 'default',
  eager: true,
});
/** The languages that have a language pack, as BCP 47 primary subtags. */
export const languages: readonly string[] = Object.keys(FILES).flatMap((path) => path.match(/languages\/(\w\w)\.ts$/)?.[1] ?? []);
/** The time limit for fetching one of the extension's files, in milliseconds. Such a file arrives immediately or not at all. */
const TIMEOUT_MS = 10_000;
const requests = new Map<string, Promise<unknown>>();

/**
 * The language data, which is stored in files next to the extension's scripts. Each file is fetched when it is first needed, and cached.
 */
export const languageData: LanguageData = {
  async pack(lang) {
    const file = FILES[`../languages/${lang}.ts`];
    return file ? ((await fetchOnce(file, readJson)) as Pack) : null;
  },
  gazetteers: () => fetchOnce(FILES['../gazetteers/gazetteers.ts'] ?? '', readJson) as Promise<Gazetteers>,
  async tagger(lang) {
    const file = FILES[`../taggers/names-${lang}.json`];
    return file ? ((await fetchOnce(file, readTagger)) as TaggerData) : null;
  },
};

const readJson = (response: Response): Promise<unknown> => response.json();
const readTagger = async (response: Response): Promise<TaggerData> => readTaggerFile(await response.arrayBuffer());

function fetchOnce(file: string, read: (response: Response) => Promise<unknown>): Promise<unknown> {
  let data = requests.get(file);
  if (!data) {
    data = fetchFile(file).then(read);
    requests.set(file, data);
    // A failure is not cached, so the next call tries again. The caller of this function gets the error.
    data.catch(() => requests.delete(file));
  }
  return data;
}

async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(new URL(file, browser.runtime.getURL('/')), { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
