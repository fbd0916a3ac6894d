import type { Repair } from '../../model';
import type { Database } from '../database';
import type { LibraryStorage } from '../library-storage';
import { migrate } from '../migrate';
import { isDamage } from './check-integrity';
import { damagedName, listKept } from './kept-files';
import { writeRepair } from './repairs';
import { countReadable, NOTHING, type Salvaged, salvage, salvageRepairs } from './salvage';

/** The options of a database that is lost anyway if the worker ends. */
const FAST = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;';

/**
 * Replaces a damaged library by a new one, and keeps the damaged file. The new library contains every article that can be read from the
 * damaged file, or, if that holds more, from the copy made before the last update. The repair is recorded in the new library for the reader.
 * The library's database must be closed. `now` is in milliseconds since 1970. If the storage fails, throws its error, and nothing has
 * changed.
 */
export async function repairLibrary(storage: LibraryStorage, now: number): Promise<void> {
  const file = damagedName(now);
  const found = await rebuild(storage, () => storage.open());
  let { target } = found;
  try {
    const [copy] = (await listKept(storage)).filter(({ kind }) => kind === 'copy');
    const isCopyBetter = copy !== undefined && (await countInCopy(storage, copy.name)) > found.salvaged.saved.size;
    let chosen = found.salvaged;
    if (isCopyBetter) {
      target.close();
      ({ target, salvaged: chosen } = await rebuild(storage, () => storage.openKept(copy.name)));
    }
    writeRepair(target, { at: now, file, ...factsOf(found.salvaged, chosen) });
  } finally {
    target.close();
  }
  await storage.replace(file);
}

function factsOf(found: Salvaged, chosen: Salvaged): Pick<Repair, 'source' | 'saved' | 'lost' | 'unannotated'> {
  const saved = chosen.saved.size;
  const lost = [...found.known].filter((id) => !chosen.saved.has(id)).length;
  return {
    source: chosen !== found ? 'copy' : saved > 0 ? 'file' : 'nothing',
    saved,
    lost: found.isListComplete ? lost : null,
    unannotated: chosen.unannotated,
  };
}

/** Fills a new database from the database that `open` returns. The caller has to close it. */
async function rebuild(storage: LibraryStorage, open: () => Promise<Database>): Promise<{ target: Database; salvaged: Salvaged }> {
  const source = await openDamaged(open);
  try {
    const target = await storage.openNew();
    try {
      target.run(FAST);
      migrate(target);
      if (source) salvageRepairs(source, target);
      return { target, salvaged: source ? salvage(source, target) : NOTHING };
    } catch (error) {
      target.close();
      throw error;
    }
  } finally {
    source?.close();
  }
}

async function countInCopy(storage: LibraryStorage, name: string): Promise<number> {
  const copy = await openDamaged(() => storage.openKept(name));
  if (!copy) return 0;
  try {
    return countReadable(copy);
  } finally {
    copy.close();
  }
}

/** Opens a database, or returns `null` if the file is too damaged for that. */
async function openDamaged(open: () => Promise<Database>): Promise<Database | null> {
  try {
    return await open();
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}
