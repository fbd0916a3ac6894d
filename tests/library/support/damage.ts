import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { migrate } from '../../../utils/library/migrate';
import { saveArticle } from '../../../utils/library/save-article';
import { makeReading } from './make-reading';
import { bytesOf, databaseOf, memoryDatabase } from './memory-database';

/** SQLite's page size in the library's files, in bytes. */
export const PAGE = 8_192;

/** Returns a library file with articles of several pages each. */
export async function libraryFile(articles: number): Promise<Uint8Array> {
  const database = await memoryDatabase();
  migrate(database);
  for (let number = 1; number <= articles; number++) {
    const words = `number ${number} is long, `.repeat(300);
    saveArticle(
      database,
      makeReading({ url: `https://paper.example/${number}`, canonicalUrl: null, title: `Article ${number}` }, words),
      number,
      NO_ANNOTATIONS,
    );
  }
  return bytesOf(database);
}

/** Returns a copy of a file in which one page, counted from 1, is overwritten. */
export function withoutPage(file: Uint8Array, page: number, value = 0xa5): Uint8Array {
  return file.slice().fill(value, (page - 1) * PAGE, page * PAGE);
}

/** Returns the number of the root page of a table or an index. */
export async function rootOf(file: Uint8Array, name: string): Promise<number> {
  const database = await databaseOf(file);
  const [row] = database.rows<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', [name]);
  if (!row) throw new Error(`There is no ${name}.`);
  return row.rootpage;
}
