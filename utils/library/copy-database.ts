import type { Database as Connection, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The number of pages that are copied at once. */
const PAGES = 500;

/** Copies the whole content of one database into another, which it replaces. Calls `beat` between the parts. Throws SQLite's errors. */
export function copyDatabase({ capi }: Sqlite3Static, source: Connection, target: Connection, beat: () => void): void {
  const backup = capi.sqlite3_backup_init(target.pointer as number, 'main', source.pointer as number, 'main');
  if (!backup) target.checkRc(capi.sqlite3_errcode(target.pointer as number));
  let code: number = capi.SQLITE_OK;
  while (code === capi.SQLITE_OK) {
    code = capi.sqlite3_backup_step(backup, PAGES);
    beat();
  }
  const ended = capi.sqlite3_backup_finish(backup);
  target.checkRc(code === capi.SQLITE_DONE ? ended : code);
}
