import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFileIn, readPageFile } from './page-file';

/** A saved page with its gold text. */
export interface GoldPage {
  readonly name: string;
  readonly set: string;
  readonly url: string;
  /** The site's registered domain if the gold data contains it, otherwise the host. */
  readonly site: string;
  readonly html: string;
  readonly gold: string;
  /** Whether the gold text is independent, that is, not the output of an extractor. */
  readonly isIndependent: boolean;
  /** The collection that the page comes from, with its licence. */
  readonly source: string;
}

/**
 * Reads the saved pages in a folder, sorted by name. Each page is in `NAME/page.html` or `NAME/page.html.gz`, and its gold data is in
 * `NAME/gold.json`.
 */
export function readPages(folder: string): GoldPage[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'gold.json')));
  return names.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as {
      text: string;
      set?: string;
      url?: string;
      site?: string;
      independent?: boolean;
      source?: string;
      licence?: string;
    };
    const path = pageFileIn(join(folder, name));
    if (!path) throw new Error(`${name} has gold data but no page.`);
    return {
      name,
      set: gold.set ?? name.split('-')[0] ?? '',
      site: gold.site ?? (gold.url ? new URL(gold.url).host : name),
      url: gold.url ?? 'https://news.example/article',
      html: readPageFile(path),
      gold: gold.text,
      isIndependent: gold.independent !== false,
      source: `${gold.source?.split(/[ @]/)[0] ?? name} (${gold.licence ?? 'licence unknown'})`,
    };
  });
}
