import type { Database } from '../../../utils/library/database';
import { PAGE } from './damage';
import { bytesOf, databaseOf } from './memory-database';

/** A way to damage a file. */
export interface Damage {
  readonly name: string;
  /** Returns a damaged copy. `random` returns numbers from 0 to 1. */
  make(file: Uint8Array, random: () => number): Uint8Array | Promise<Uint8Array>;
}
const copyOf = (file: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = file.slice();
  change(copy);
  return copy;
};
const placeIn = (file: Uint8Array, random: () => number) => Math.floor(random() * file.length);
const pageIn = (file: Uint8Array, random: () => number) => Math.floor(random() * Math.ceil(file.length / PAGE)) * PAGE;

/** Damages that happen to files of any kind. */
export const ACCIDENTS: readonly Damage[] = [
  { name: 'is cut off', make: (file, random) => file.slice(0, placeIn(file, random)) },
  { name: 'lacks its beginning', make: (file, random) => file.slice(1 + placeIn(file, random)) },
  {
    name: 'has one bit flipped',
    make: (file, random) =>
      copyOf(file, (copy) => {
        const at = placeIn(file, random);
        copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }),
  },
  {
    name: 'has many bytes changed',
    make: (file, random) =>
      copyOf(file, (copy) => {
        for (let count = 0; count < 64; count++) copy[placeIn(file, random)] = Math.floor(random() * 256);
      }),
  },
  {
    name: 'has a part of zeros',
    make: (file, random) => copyOf(file, (copy) => copy.fill(0, pageIn(file, random), pageIn(file, random) + PAGE)),
  },
  {
    name: 'has two parts exchanged',
    make: (file, random) =>
      copyOf(file, (copy) => {
        const [one, two] = [pageIn(file, random), pageIn(file, random)];
        copy.set(file.subarray(one, one + PAGE).slice(0, file.length - two), two);
        copy.set(file.subarray(two, two + PAGE).slice(0, file.length - one), one);
      }),
  },
  {
    name: 'has a part twice',
    make: (file, random) => {
      const at = placeIn(file, random);
      return new Uint8Array([...file.subarray(0, at), ...file.subarray(Math.max(0, at - 700))]);
    },
  },
  {
    name: 'is longer',
    make: (file, random) => new Uint8Array([...file, ...Array.from({ length: 1 + random() * 2_000 }, () => random() * 256)]),
  },
  {
    name: 'has another header',
    make: (file, random) =>
      copyOf(file, (copy) => {
        copy[Math.floor(random() * 100)] = Math.floor(random() * 256);
      }),
  },
];

const sql = (name: string, statements: string): Damage => ({
  name,
  async make(file) {
    const database = await databaseOf(file);
    database.run('PRAGMA foreign_keys = OFF');
    database.run(statements);
    return bytesOf(database);
  },
});
/** Changes the text of the schema itself, which SQLite does not check then. */
const schema = (name: string, statements: string): Damage => sql(name, `PRAGMA writable_schema = ON; ${statements}`);
const BOMB = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n';

/** Databases that somebody has made to do harm. The structure of each differs from that of a library. */
export const HOSTILE_STRUCTURES: readonly Damage[] = [
  sql('has a trigger', 'CREATE TRIGGER harm AFTER INSERT ON article BEGIN DELETE FROM article; END'),
  sql(
    'has a trigger in place of one of ours',
    'DROP TRIGGER shelf_mark; CREATE TRIGGER shelf_mark AFTER UPDATE ON shelf BEGIN DELETE FROM article; END',
  ),
  sql('has a view', `CREATE VIEW harm AS ${BOMB}`),
  sql('has a view in place of a table', `ALTER TABLE note RENAME TO other; CREATE VIEW note AS ${BOMB}`),
  sql('has another table', 'CREATE TABLE harm(x)'),
  sql('has another virtual table', 'CREATE VIRTUAL TABLE harm USING fts5(x)'),
  sql('has an index on an expression', 'CREATE INDEX harm ON tag(length(hex(zeroblob(1000000))))'),
  sql('has a computed column', 'ALTER TABLE note ADD COLUMN harm TEXT AS (hex(zeroblob(50000000)))'),
  sql('has a column more', 'ALTER TABLE article ADD COLUMN harm TEXT'),
  sql('has a column whose name is a statement', 'ALTER TABLE article ADD COLUMN "x) VALUES(1); DROP TABLE article; --" TEXT'),
  sql('lacks a table', 'DROP TABLE tombstone'),
  schema('has a schema that is no SQL', "UPDATE sqlite_schema SET sql = 'CREATE TABLE harm' WHERE name = 'note'"),
  schema(
    'has a check with a bomb',
    "UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT NOT NULL', 'text TEXT NOT NULL CHECK(length(hex(zeroblob(500000000))) > 0)') WHERE name = 'note'",
  ),
  schema(
    'has tables in each other’s place',
    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'article') WHERE name = 'note'",
  ),
  schema('has a table in its own schema', "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'note'"),
  sql('is of a later version', 'PRAGMA user_version = 900'),
  sql('has no version', 'PRAGMA user_version = 0'),
  sql('is another program’s', 'PRAGMA application_id = 7'),
];

/** Libraries of the right structure with content that nobody has saved. An article that cannot be decoded is left out. */
export const HOSTILE_CONTENT: readonly Damage[] = [
  sql('has a script for a body', `UPDATE article SET body = '[{"tag":"script","children":[]}]'`),
  sql('has deep JSON', `UPDATE article SET body = printf('%.*c', 200000, '[') || printf('%.*c', 200000, ']')`),
  sql('has JSON that is none', `UPDATE article SET analysis = '{'`),
  sql('has prototypes in JSON', `UPDATE article SET details = '{"__proto__":{"title":"x"},"constructor":{"prototype":{"x":1}}}'`),
  sql('has the keys of others', `UPDATE article SET key = 'https://other.example/' || id`),
  sql('has an address of a script', `UPDATE article SET url = 'javascript:alert(1)', image = 'javascript:alert(1)'`),
  sql('has impossible times', 'UPDATE article SET saved_at = 9223372036854775807; UPDATE shelf SET read_at = -9223372036854775807'),
  sql('has impossible numbers', 'UPDATE article SET words = -1, quotes = 9007199254740993, actors = -5'),
  sql(
    'has a note of 30 MB',
    "INSERT OR REPLACE INTO note(article_id, text, edited_at) SELECT id, printf('%.*c', 30000000, 'x'), 0 FROM article LIMIT 1",
  ),
  sql('has a text of 30 MB', "UPDATE article SET text = printf('%.*c', 30000000, 'x') WHERE id = 1"),
  sql('has invalid letters', "UPDATE article SET title = CAST(x'EDA080C328' AS TEXT); UPDATE note SET text = CAST(x'C328' AS TEXT)"),
  sql('has tags of markup', "UPDATE tag SET name = '<img src=x onerror=alert(1)>' || id, key = 'k' || id"),
  sql(
    'has an id at the end of all numbers',
    'UPDATE article SET id = 9007199254740991 WHERE id = 1; UPDATE shelf SET article_id = 9007199254740991 WHERE article_id = 1',
  ),
  sql('has rows that belong to nothing', 'DELETE FROM shelf WHERE article_id = 1; UPDATE note SET article_id = 99'),
  sql('has settings that are none', "INSERT OR REPLACE INTO backup VALUES(1, -5, 'no JSON')"),
];

/** Reads everything in a library as its pages do, so that whatever is wrong in it shows. */
export function readAll(database: Database): void {
  for (const { name } of database.rows<{ name: string }>("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"))
    database.rows(`SELECT * FROM "${name}"`);
}
