import { CLASS_WORDS } from '../phrases/class-words';

export const CLASS_GROUPS = Object.keys(CLASS_WORDS) as (keyof typeof CLASS_WORDS)[];

const BIT_OF_WORD = new Map<string, number>();
for (const [bit, group] of CLASS_GROUPS.entries())
  for (const word of CLASS_WORDS[group].split(' ')) BIT_OF_WORD.set(word, (BIT_OF_WORD.get(word) ?? 0) | (1 << bit));

const WORD = /[a-z]+/g;
const CAMEL = /([a-z])([A-Z])/g;
/** Longer names are made by machines. */
const MAX_NAME = 200;

/** Which groups of `CLASS_WORDS` a class name or id belongs to, one bit each in their order; keeps what it has seen. */
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
