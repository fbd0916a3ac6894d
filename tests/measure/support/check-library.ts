import { rmSync } from 'node:fs';
import type { Database } from '../../../utils/library/database';
import { callLibrary } from './library-call';
import { copyLibraryFiles, readLibraryFile } from './library-file';
import { countLost, type Ledger, type Stored } from './library-ledger';
import type { ExtensionSession } from './session-types';

/** The numbers of faults that one check found. The fields have the same meaning as in `Outcome` in kills.ts. */
export interface Findings {
  lost: number;
  torn: number;
  damaged: number;
  unopened: number;
}

/** The number of times that a busy library is asked again, as a reader would. It is busy while it repairs itself. */
const TRIES = 10;

/** Opens the library after a kill, in the browser. Returns whether it has answered. */
export async function reopenLibrary(session: ExtensionSession): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const checked = await callLibrary(session, { call: 'check' });
    if (checked.ok) return true;
    console.error(checked.error);
    if (checked.error.code !== 'libraryBusy' || tries === TRIES) return false;
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

/**
 * Checks the library's file itself, and compares it with the acknowledged changes. The browser must be closed. If there is a fault, a copy
 * of the library's files is kept as they were before the check, and its path is printed.
 */
export async function checkFile(profile: string, ledger: Ledger): Promise<Omit<Findings, 'unopened'>> {
  const copy = copyLibraryFiles(profile);
  const database = await readLibraryFile(profile);
  try {
    const found = { damaged: countDamage(database), torn: database.rows(TORN).length, lost: countLost(ledger, listStored(database)) };
    if (found.damaged + found.torn + found.lost > 0) console.error(`The library's files are kept in ${copy}`);
    else rmSync(copy, { recursive: true });
    return found;
  } finally {
    database.close();
  }
}

function countDamage(database: Database): number {
  let damaged = 0;
  const [integrity] = database.rows<{ integrity_check: string }>('PRAGMA integrity_check');
  if (integrity?.integrity_check !== 'ok') {
    console.error(integrity);
    damaged += 1;
  }
  for (const table of ['article_fts', 'quote_fts']) {
    try {
      database.run(`INSERT INTO ${table}(${table}, rank) VALUES('integrity-check', 1)`);
    } catch (error) {
      console.error(error);
      damaged += 1;
    }
  }
  return damaged;
}

function listStored(database: Database): ReadonlyMap<number, Stored> {
  const rows = database.rows<{ title: string; removed: number; correction: string | null }>(
    `SELECT title, deleted_at IS NOT NULL AS removed, json_extract(corrections, '$[0].verdict.source.name') AS correction FROM article`,
  );
  return new Map(
    rows.map(({ title, removed, correction }) => {
      const [, number, version] = /^Article (\d+) version (\d+)$/.exec(title) ?? [];
      return [Number(number), { version: Number(version), correction, isRemoved: removed !== 0 }];
    }),
  );
}
