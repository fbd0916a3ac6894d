import type { BodyElement } from '../../model';

/** Returns the attributes for language and direction, and those of a cell that spans several columns or rows. `tag` is the written tag. */
export function attributesOf({ lang, dir, colSpan, rowSpan }: BodyElement, tag: string): string {
  const isCell = tag === 'td' || tag === 'th';
  const written: [string, string | number | undefined | null][] = [
    ['lang', languageOf(lang)],
    ['dir', dir],
    ['colspan', isCell ? spanOf(colSpan) : null],
    ['rowspan', isCell ? spanOf(rowSpan) : null],
  ];
  return written.map(([name, value]) => (value ? ` ${name}="${value}"` : '')).join('');
}

/** Returns a language tag that other programs accept, or `null`. */
export const languageOf = (lang = 'und'): string | null => (lang !== 'und' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang : null);

const spanOf = (span = 1): number | null => (span > 1 ? Math.min(span, 1_000) : null);
