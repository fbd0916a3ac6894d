import { answerRequest } from '../../../utils/library/answer-request';
import type { Database } from '../../../utils/library/database';
import type { LibraryRequest } from '../../../utils/library/library-calls';
import { migrate } from '../../../utils/library/migrate';
import { memoryDatabase } from '../../library/support/memory-database';
import type { TimeCall } from './time-searches';

/** A library in the memory of this process. */
export interface NodeLibrary {
  readonly database: Database;
  readonly timeCall: TimeCall;
  /** Returns the size of each table and index that has more than a megabyte, in megabytes. */
  readonly sizes: () => Readonly<Record<string, number>>;
}

/** Opens an empty library in the memory of this process. It shows how long SQLite works, without browser, messages and files. */
export async function nodeLibrary(): Promise<NodeLibrary> {
  const database = await memoryDatabase();
  migrate(database);
  const timeCall = async (request: LibraryRequest) => {
    const start = performance.now();
    const answer = answerRequest(database, request, Date.now());
    const time = performance.now() - start;
    if (!answer.ok) throw new Error(`${request.call} failed: ${answer.error.detail}`);
    return time;
  };
  return {
    database,
    timeCall,
    sizes: () => {
      const [page] = database.rows<{ page_size: number }>('PRAGMA page_size');
      const rows = database.rows<{ name: string; pages: number }>(
        'SELECT name, count(*) AS pages FROM dbstat GROUP BY name ORDER BY pages DESC',
      );
      const megabytes = ({ pages }: { readonly pages: number }) => Math.round((pages * (page?.page_size ?? 0)) / 1e5) / 10;
      return Object.fromEntries(rows.filter((row) => megabytes(row) >= 1).map((row) => [row.name, megabytes(row)]));
    },
  };
}
