import { readFileSync } from 'node:fs';

/** Statements of one person on one occasion, in two languages. The same place of both lists is a translation. */
export interface TranslatedStatements {
  readonly one: { readonly lang: string; readonly said: readonly string[] };
  readonly other: { readonly lang: string; readonly said: readonly string[] };
  /** Another statement in the second language, with some of the same names or numbers, which is no translation of anything. */
  readonly besides: string;
}

/**
 * Invented statements. Some name numbers, places and people, some share words of Latin or Greek origin, and some have nothing in common. A
 * paragraph of the file has the two languages, three statements in both, each below the other, and what was said besides.
 */
export const TRANSLATED: readonly TranslatedStatements[] = readFileSync(new URL('statements.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((paragraph) => {
    const [languages = '', ...lines] = paragraph.split('\n');
    const [one = '', other = ''] = languages.split(' ');
    const said = lines.slice(0, -1);
    return {
      one: { lang: one, said: said.filter((_, at) => at % 2 === 0) },
      other: { lang: other, said: said.filter((_, at) => at % 2 === 1) },
      besides: lines.at(-1) ?? '',
    };
  });
