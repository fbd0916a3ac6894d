/** Returns the next random number, from 0 up to 1. */
type Random = () => number;

/** A quotation in units that a newspaper keeps together: words, or pairs of letters in scripts without spaces. */
interface Units {
  readonly units: readonly string[];
  readonly between: string;
}
/** An edit that newspapers make to a quotation. It keeps at least half of the words. */
export type QuotationEdit = (text: string, random: Random, lang: string) => string;

const unitsOf = (text: string, lang: string): Units =>
  lang === 'zh' || lang === 'ja' ? { units: text.match(/.{1,2}/gsu) ?? [], between: '' } : { units: text.split(' '), between: ' ' };
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
/** Returns a number from `from` up to, but not including, `to`. */
const between = (from: number, to: number, random: Random): number => from + Math.floor(random() * Math.max(1, to - from));

/** Words of British and American English, and of other spellings that newspapers choose between. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['organised', 'organized'], ['neighbourhood', 'neighborhood'], ['neighbours', 'neighbors'], ['harbour', 'harbor'], ['colour', 'color'],
  ['metre', 'meter'], ['ß', 'ss'], ['ё', 'е'], ['œ', 'oe'], ['é', 'e'], ['á', 'a'], ['ä', 'ae'], ['ü', 'ue'], ['ş', 's'], ['ó', 'o'], ['ż', 'z'],
  ['’', "'"],
]; // biome-ignore format: a table

const ADDED: Readonly<Record<string, string>> = {
  en: '[in the valley]', de: '[im Tal]', fr: '[dans la vallée]', es: '[en el valle]', uk: '[у долині]', ru: '[в долине]', pl: '[w dolinie]',
  tr: '[vadide]', zh: '（山谷里）', ja: '（谷で）', ar: '[في الوادي]',
}; // biome-ignore format: a table

/** The edits by name. */
export const EDITS = {
  /** Begins later, with a sign that something is missing, or with a capital in brackets. */
  cutFront(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const rest = units.slice(between(2, units.length * 0.45, random)).join(space);
    return pick([`… ${rest}`, `[${upper(rest).charAt(0)}]${rest.slice(1)}`, upper(rest)], random);
  },
  /** Ends earlier. */
  cutBack(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const rest = units.slice(0, between(units.length * 0.55, units.length - 2, random)).join(space);
    return pick([`${rest} …`, `${rest}.`, rest], random);
  },
  /** Leaves out some words in the middle, and says so. */
  cutMiddle(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const from = between(units.length * 0.3, units.length * 0.6, random);
    const cut = between(3, 7, random);
    return [...units.slice(0, from), pick(['…', '[…]', '(...)', '...'], random), ...units.slice(from + cut)].join(space);
  },
  /** Leaves out some words in the middle without a sign. */
  shorten(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const from = between(units.length * 0.25, units.length * 0.7, random);
    return [...units.slice(0, from), ...units.slice(from + between(1, 4, random))].join(space);
  },
  /** Adds words in brackets. */
  explain(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const at = between(2, units.length - 2, random);
    return [...units.slice(0, at), ADDED[lang] ?? '[there]', ...units.slice(at)].join(space);
  },
  /** Replaces a word by others in brackets. */
  replace(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const at = between(2, units.length - 2, random);
    return [...units.slice(0, at), ADDED[lang] ?? '[there]', ...units.slice(at + 1)].join(space);
  },
  /** Changes a word, as a mistake or an improvement. */
  change(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const at = between(1, units.length - 1, random);
    return [...units.slice(0, at), [...(units[at - 1] ?? '')].reverse().join(''), ...units.slice(at + 1)].join(space);
  },
  /** Spells words in another way, and writes everything in small letters or with other marks. */
  respell(text, random) {
    const spelled = SPELLINGS.reduce((now, [one, other]) => now.replaceAll(one, other), text);
    return pick([spelled, spelled.toLowerCase(), `«${spelled}»`, `„${spelled.replaceAll(',', ' –')}“`], random);
  },
  /** Divides it into two parts, as the library stores a quotation that a reporting clause interrupts. */
  divide(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const at = between(units.length * 0.3, units.length * 0.7, random);
    return `“${units.slice(0, at).join(space)},” … “${units.slice(at).join(space)}”`;
  },
  /** Quotes only the longer half, in quotation marks within a sentence. */
  half(text, random, lang) {
    const { units, between: space } = unitsOf(text, lang);
    const half = Math.ceil(units.length * 0.55);
    return `“${(random() < 0.5 ? units.slice(0, half) : units.slice(-half)).join(space)}”`;
  },
} satisfies Readonly<Record<string, QuotationEdit>>;
