import type { GeneratedI18nStructure } from '../.wxt/i18n/structure';

/**
 * The types of `#i18n` for the compiler, instead of those of WXT; see `paths` in `tsconfig.json`. They accept the same calls. WXT's types
 * compare the key of each call with all keys again, which took most of the time that the compiler needs for the project. A
 * word with more substitutions than those below needs a line in `Translate`.
 */

type Words = GeneratedI18nStructure;
type Substitution = string | number;

/** The keys of the words with a number of substitutions, and with or without a plural. */
type KeyOf<Plural extends boolean, Count extends number> = {
  [Key in keyof Words]: Words[Key] extends { plural: Plural; substitutions: Count } ? Key : never;
}[keyof Words];
type Plain = KeyOf<false, 0>;
type PlainWithOne = KeyOf<false, 1>;
type PlainWithTwo = KeyOf<false, 2>;
type PlainWithThree = KeyOf<false, 3>;
type Plural = KeyOf<true, 0 | 1>;
type PluralWithOne = KeyOf<true, 1>;
type PluralWithTwo = KeyOf<true, 2>;

interface Translate {
  (key: Plain): string;
  (key: PlainWithOne, substitutions: [Substitution]): string;
  (key: PlainWithTwo, substitutions: [Substitution, Substitution]): string;
  (key: PlainWithThree, substitutions: [Substitution, Substitution, Substitution]): string;
  (key: Plural, n: number): string;
  (key: PluralWithOne, n: number, substitutions: [Substitution]): string;
  (key: PluralWithTwo, n: number, substitutions: [Substitution, Substitution]): string;
}

export declare const i18n: { t: Translate };
export type { GeneratedI18nStructure };
