import { foldWords } from '../../query/fold-words';
import type { Database } from '../database';

/** Returns the ids of the identities to which the reader gave a name whose folded words meet a condition. They are few. */
function identitiesGiven(database: Database, fits: (words: readonly string[]) => boolean): readonly number[] {
  const rows = database.rows<{ id: number; given: string }>(
    `SELECT DISTINCT i.id, i.given FROM identity_decision d JOIN identity i ON i.uid = d.identity_uid
     WHERE d.kind = 'rename' AND d.undone_at IS NULL AND i.given IS NOT NULL`,
  );
  return rows.filter(({ given }) => fits(foldWords(given))).map(({ id }) => id);
}

/** Returns the ids of the identities with a given name in which a word begins with each word of `prefix`. */
export function givenByBeginnings(database: Database, prefix: string): readonly number[] {
  const looked = foldWords(prefix);
  return identitiesGiven(database, (words) => looked.every((one) => words.some((word) => word.startsWith(one))));
}

/** Returns the ids of the identities with a given name that has these words in a row. The last one may be the beginning of a word. */
export function givenByPhrase(database: Database, phrase: string, isPrefix: boolean): readonly number[] {
  const looked = foldWords(phrase);
  const isAt = (words: readonly string[], from: number) =>
    looked.every((one, at) => {
      const word = words[from + at] ?? '';
      return word === one || (isPrefix && at === looked.length - 1 && word.startsWith(one));
    });
  return looked.length === 0 ? [] : identitiesGiven(database, (words) => words.some((_, from) => isAt(words, from)));
}
