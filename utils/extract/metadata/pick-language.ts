import type { Direction } from '../../model';
import { letterPattern } from '../../text/letter-pattern';
import { selectOne } from '../page/node-access';
import type { JsonObject } from './json-object';
import { firstOf, type Meta } from './read-meta';

/** Matches the usual forms of a BCP 47 tag: a language, optionally followed by script, region and variants. */
const BCP47 = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** Returns a language tag in canonical form, or `null` if the value is not a language tag. */
export function toLanguageTag(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const tag = value.trim().replaceAll('_', '-');
  if (!BCP47.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // The tag matches the expression above, but is invalid according to the standard.
  }
}

/**
 * Returns the language that the page declares in its root element, JSON-LD, body, article or meta elements, or `null` if it declares none.
 */
export function pickLanguage(doc: Document, jsonLd: JsonObject | null, meta: Meta): string | null {
  const root = selectOne(doc, 'html');
  const candidates: unknown[] = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    jsonLd?.inLanguage,
    selectOne(doc, 'body')?.getAttribute('lang'),
    selectOne(doc, 'article[lang], main[lang]')?.getAttribute('lang'),
    firstOf(meta, ['content-language', 'og:locale', 'language', 'dc.language']),
  ];
  for (const candidate of candidates) {
    const tag = toLanguageTag(candidate);
    if (tag && tag !== 'und') return tag;
  }
  return null;
}

const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const letterIn = letterPattern(({ letters }) => `[${letters}]`, 'g');
/** Matches the Unicode blocks of the scripts in `countRightToLeft`. */
const MAY_BE_RTL = /[\u0590-\u08FF\uD802-\uD83B\uFB1D-\uFEFC]/;

/**
 * Returns the direction of the text: that of the letters at its beginning, if at least three quarters of them have the same direction;
 * otherwise, the direction that the page declares; if it declares none, the direction of the language.
 */
export function pickDirection(text: string, declared: string | null | undefined, lang: string): Direction {
  const sample = text.slice(0, 1_000);
  const letters = sample.match(letterIn(sample))?.length ?? 0;
  const rtl = MAY_BE_RTL.test(sample) ? countRightToLeft(sample) : 0;
  if (letters >= 40 && (rtl * 4 >= letters * 3 || rtl * 4 <= letters)) return rtl * 2 > letters ? 'rtl' : 'ltr';
  const dir = declared?.trim().toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return RTL_LANGUAGES.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Returns the number of letters in scripts that run from right to left. */
function countRightToLeft(text: string): number {
  // The expression is made here, because that takes so long that pages in other scripts should not wait for it.
  const letter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
  return text.match(letter)?.length ?? 0;
}
