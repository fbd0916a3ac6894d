import { CLASS_WORDS } from '../phrases/class-words';

/** The names of the groups of `CLASS_WORDS`, in the order of their bits. */
export const CLASS_GROUPS = Object.keys(CLASS_WORDS) as (keyof typeof CLASS_WORDS)[];

const BIT_OF_WORD = new Map<string, number>();
for (const [bit, group] of CLASS_GROUPS.entries())
  for (const word of CLASS_WORDS[group].split(' ')) BIT_OF_WORD.set(word, (BIT_OF_WORD.get(word) ?? 0) | (1 << bit));

const WORD = /[a-z]+/g;
const CAMEL = /([a-z])([A-Z])/g;
/** The number of UTF-16 units that are read of a name. Longer names are written by tools. */
const MAX_NAME = 200;

/**
 * Returns a function that finds the groups of `CLASS_WORDS` to which a class name or id belongs. Its result has one bit per group, in their
 * order. Results are cached.
 */
export function classGroupReader(): (name: string) => number {
  const seen = new Map<string, number>();
  return (name) => {
    let bits = seen.get(name);
    if (bits !== undefined) return bits;
    bits = 0;
    for (const word of name.slice(0, MAX_NAME).replace(CAMEL, '$1 $2').toLowerCase().match(WORD) ?? []) bits |= BIT_OF_WORD.get(word) ?? 0;
    seen.set(name, bits);
    return bits;
  };
}
