import type { SavedList } from '../../../utils/library/library';
import type { ExtensionSession } from './extension-session';
import { callLibrary } from './library-call';
import { readLibraryFile } from './library-file';

/** A record of the requested saves, and of the newest acknowledged version of each article. */
export interface Ledger {
  /** The number to give the next new article. */
  next: number;
  /** The number of acknowledged saves. */
  acknowledged: number;
  /** Whether the browser is about to be killed. From then on, saves may fail. */
  closed: boolean;
  /** The newest acknowledged version of each article, keyed by the article's number. */
  readonly versions: ReadonlyMap<number, number>;
  /** Returns a new version number for an article that is about to be saved. */
  attempt(number: number): number;
  /** Records that a save of the given version of an article was acknowledged. */
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

/** The numbers of faults that one check found. The fields have the same meaning as in `Outcome` in kills.ts. */
export interface Findings {
  lost: number;
  torn: number;
  damaged: number;
  unopened: number;
}

/** Compares the articles that the extension lists with the acknowledged saves, and then checks the database file itself. */
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

/** Lists all stored articles in batches through the extension. Returns the version of each article, keyed by the article's number. */
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

/**
 * A query for the articles whose stored quotations or actors are incomplete or come from another version of the article. It runs on the
 * database file, without the extension.
 */
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
