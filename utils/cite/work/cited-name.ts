import { judgeName } from '../../extract/metadata/judge-name';

/** Who a work is by: a person, whose name the styles turn around, or a newsroom, an agency, a pen name, which stay as they are. */
export type CitedName =
  | { readonly is: 'person'; readonly given: string; readonly family: string; readonly suffix: string | null }
  | { readonly is: 'body'; readonly name: string };

/** «Jr.», «III»: behind the name, with or without a comma. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Small words that belong to the family name behind them, in small letters or with a capital: «van der Berg», «De la Cruz». */
const PARTICLES = new Set(
  'van von der den de da do dos das di du del della dei degli des la le lo los las ten ter zu zum zur af av bin ibn bint abu ben el al st st. mac'.split(
    ' ',
  ),
);
/** Han, kana, Hangul: the family name comes first there and no comma is put behind it. */
const FAMILY_FIRST_SCRIPT = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;
/** Languages written in other scripts in which it comes first as well. */
const FAMILY_FIRST = new Set(['hu', 'vi']);

/** The parts of an author's name. `site` tells a newsroom from a person, `lang` (BCP 47) where the family name stands. */
export function citedName(name: string, site: string | null, lang: string): CitedName {
  const words = name.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  if (judgeName(name, site) !== 'person' || FAMILY_FIRST_SCRIPT.test(name) || words.length < 2) return { is: 'body', name };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  if (FAMILY_FIRST.has(lang.split('-')[0] ?? '')) return person(words.slice(1), words.slice(0, 1), suffix);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return person(words.slice(0, start), words.slice(start), suffix);
}

const person = (given: readonly string[], family: readonly string[], suffix: string | null): CitedName => ({
  is: 'person',
  given: given.join(' '),
  family: family.join(' '),
  suffix,
});

/** «Roth, Ana», «Lee, Ann, Jr.». A body as it is. */
export function inverted(name: CitedName): string {
  return name.is === 'body' ? name.name : [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** «Ana Roth», «Ann Lee Jr.». A body as it is. */
export function inOrder(name: CitedName): string {
  return name.is === 'body' ? name.name : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}
