import { expect, test } from 'vitest';
import { memoryDatabase } from './support/memory-database';

test('a transaction inside another is rolled back alone, and is lost together with the other', async () => {
  const database = await memoryDatabase();
  database.run('CREATE TABLE note(words TEXT UNIQUE)');
  const add = (words: string) => database.transaction(() => database.rows('INSERT INTO note VALUES(?)', [words]));
  const listed = () => database.rows<{ words: string }>('SELECT words FROM note').map(({ words }) => words);
  database.transaction(() => {
    add('first');
    expect(() =>
      database.transaction(() => {
        add('taken back');
        add('first');
      }),
    ).toThrow(/UNIQUE/);
    add('second');
  });
  expect(listed()).toEqual(['first', 'second']);
  expect(() =>
    database.transaction(() => {
      add('third');
      throw new Error('stopped');
    }),
  ).toThrow('stopped');
  expect(listed()).toEqual(['first', 'second']);
});
