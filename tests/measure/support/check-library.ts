import type { SavedList } from '../../../utils/library/library';
import type { ExtensionSession } from './extension-session';
import { callLibrary } from './library-call';
import { readLibraryFile } from './library-file';

/** A record of the saves that were requested, and of the newest version of each article that was acknowledged. */
export interface Ledger {
  /** The number of the next new article. */
  next: number;
  /** The number of acknowledgements. */
  acknowledged: number;
  /** True when the browser is about to be killed; saves may fail from then on. */
  closed: boolean;
  /** The newest acknowledged version of each article, by the article's number. */
  readonly versions: ReadonlyMap<number, number>;
  /** Returns a new version of an article, which is not acknowledged yet. */
  attempt(number: number): number;
  /** Records that a version of an article was saved. */
  acknowledge(number: number, version: number): void;
}

/** Returns an empty ledger. */
export function openLedger(): Ledger {
  const versions = new Map<number, number>();
  let version = 0;
  return {
    next: 1,
    acknowledged: 0,
    closed: false,
    versions,
    attempt: () => ++version,
    acknowledge(number, saved) {
      this.acknowledged += 1;
      versions.set(number, saved);
    },
  };
}

/** The faults found by one check; the fields mean the same as those of the outcome in `kills.ts`. */
export interface Findings {
  lost: number;
  torn: number;
  damaged: number;
  unopened: number;
}

/** Compares the stored articles with the acknowledged ones, through the extension, and then checks the database file itself. */
export async function checkLibrary(session: ExtensionSession, profile: string, ledger: Ledger): Promise<Findings> {
  const status = await callLibrary(session, { call: 'status' });
  if (!status.ok) {
    console.error(status.error);
    return { lost: 0, torn: 0, damaged: 0, unopened: 1 };
  }
  const stored = await listAll(session);
  const lost = [...ledger.versions].filter(([number, version]) => (stored.get(number) ?? -1) < version).length;
  return { lost, unopened: 0, ...(await checkFile(profile)) };
}

/** Returns the version of each stored article by its number, read page by page through the extension. */
async function listAll(session: ExtensionSession): Promise<ReadonlyMap<number, number>> {
  const stored = new Map<number, number>();
  for (let before: number | undefined; ; ) {
    const page = await callLibrary<SavedList>(session, { call: 'list', page: { limit: 200, ...(before === undefined ? {} : { before }) } });
    if (!page.ok) throw new Error(JSON.stringify(page.error));
    for (const { title } of page.value.articles) {
      const [, number, version] = /^Article (\d+) version (\d+)$/.exec(title) ?? [];
      stored.set(Number(number), Number(version));
    }
    before = page.value.articles.at(-1)?.id;
    if (before === undefined) return stored;
  }
}

/** Selects the articles that lack rows or whose rows belong to another version. The query runs without the extension. */
const TORN = `SELECT a.id FROM article a WHERE
  a.quotes <> (SELECT count(*) FROM quote q WHERE q.article_id = a.id)
  OR a.quotes <> json_array_length(a.analysis, '$.quotes')
  OR a.actors <> (SELECT count(*) FROM article_actor x WHERE x.article_id = a.id)
  OR EXISTS (SELECT 1 FROM quote q WHERE q.article_id = a.id AND instr(a.text, q.text) <> q.start + 1)`;

async function checkFile(profile: string): Promise<Pick<Findings, 'torn' | 'damaged'>> {
  const database = await readLibraryFile(profile);
  let damaged = 0;
  const [integrity] = database.rows<{ integrity_check: string }>('PRAGMA integrity_check');
  if (integrity?.integrity_check !== 'ok') damaged += 1;
  for (const table of ['article_fts', 'quote_fts']) {
    try {
      database.run(`INSERT INTO ${table}(${table}, rank) VALUES('integrity-check', 1)`);
    } catch (error) {
      console.error(error);
      damaged += 1;
    }
  }
  const torn = database.rows(TORN).length;
  database.close();
  return { torn, damaged };
}
