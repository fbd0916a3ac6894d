import type { Block } from './align-words';
import type { Word } from './words-of';

/** Words that turn a sentence into its opposite, folded, of all languages. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never nor none cannot without t nicht kein keine keinen keiner keinem nie niemals ohne ne pas jamais aucun aucune sans nunca ningun ' +
    'ninguna sin non mai nessun nessuna nao nenhum niet geen nooit nie bez не ні николи никогда нет без жодного жодної degil asla yok ' +
    'nichts nada rien nothing ничего нічого 不 没 無 لا لم لن ليس ليست'
  ).split(' '),
);
const NUMBER = /^[\d一二三四五六七八九十百千万两〇零]/;
/** The weight that common words lose for each change of meaning. */
const CHANGE = 2.6;
/** The number of words between common ones that can be a change of a word, and not a cut. */
const MOST_WORDS = 3;

/**
 * Returns how much changes between and beside common words count against these being the same quotation: another number, or a negation that
 * only one of them has. A long quotation can bear one of them, which is a mistake of a newspaper, but a short one then says something else.
 */
export function countsAgainst(here: readonly Word[], there: readonly Word[], blocks: readonly Block[]): number {
  let loss = 0;
  let [mine, theirs] = [0, 0];
  for (const block of [...blocks, { here: here.length, there: there.length, words: 0 }]) {
    const one = here.slice(mine, block.here);
    const other = there.slice(theirs, block.there);
    const isEdge = mine === 0 || block.words === 0;
    [mine, theirs] = [block.here + block.words, block.there + block.words];
    if (one.length > MOST_WORDS || other.length > MOST_WORDS) continue;
    if (isOtherNumber(one, other) || (!isEdge && hasNegation(one) !== hasNegation(other))) loss += CHANGE;
  }
  return loss;
}

const hasNegation = (words: readonly Word[]): boolean => words.some(({ word }) => NEGATIONS.has(word));

function isOtherNumber(one: readonly Word[], other: readonly Word[]): boolean {
  const [mine, theirs] = [numbersIn(one), numbersIn(other)];
  return mine !== '' && theirs !== '' && mine !== theirs;
}
const numbersIn = (words: readonly Word[]): string => words.flatMap(({ word }) => (NUMBER.test(word) ? [word] : [])).join(' ');
