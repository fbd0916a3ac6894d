import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageFileIn } from './page-file';

/** The pages of the extraction corpus, from the folder of another corpus. That corpus may hold gold data for the same pages. */
const EXTRACTION = '../../extraction/dev';

/** A saved page whose quotations and cast were annotated by hand. */
export interface GoldPage {
  readonly name: string;
  /** The folder with the page's `gold.json`. */
  readonly folder: string;
  /** The path of the page, which may be packed with gzip. */
  readonly path: string;
}

/** Which pages of a folder to find; by default all. */
interface PageChoice {
  readonly lang?: string | undefined;
  readonly only?: readonly string[] | undefined;
}

/**
 * Finds the pages with gold data in a folder, sorted by name. The gold data is in `NAME/gold.json`. The page is beside it, or in the folder
 * `NAME` of the extraction corpus. Throws an error if a page is missing, if `only` names a page without gold data, or if no page is left.
 * @param lang Finds only the pages whose gold data has this language code.
 * @param only Finds only the pages with these names.
 */
export function findGoldPages(folder: string, { lang, only }: PageChoice): GoldPage[] {
  const goldOf = (name: string): string => join(folder, name, 'gold.json');
  const all = readdirSync(folder).filter((name) => existsSync(goldOf(name)));
  const unknown = only?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no gold data for ${unknown.join(', ')} in ${folder}.`);
  const names = all.filter((name) => only?.includes(name) ?? true).filter((name) => !lang || langOf(goldOf(name)) === lang);
  if (names.length === 0) throw new Error(`No page in ${folder} has gold data${lang ? ` in the language «${lang}»` : ''}.`);
  return names.sort().map((name) => {
    const path = pageFileIn(join(folder, name)) ?? pageFileIn(resolve(folder, EXTRACTION, name));
    if (!path) throw new Error(`${name} has gold data but no page.`);
    return { name, folder: join(folder, name), path };
  });
}

function langOf(path: string): unknown {
  const gold: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof gold === 'object' && gold !== null && 'lang' in gold ? gold.lang : undefined;
}
