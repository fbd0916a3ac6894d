import { judgeName } from '../../bylines/judge-name';

/**
 * The name of an author. Only a person's name (`person`) can be put in another order. The name of a newsroom or an agency, or a pen name
 * (`body`), stays unchanged.
 */
export type CitedName =
  | { readonly is: 'person'; readonly given: string; readonly family: string; readonly suffix: string | null }
  | { readonly is: 'body'; readonly name: string };

/** Matches a suffix after a name, with or without a comma: «Jr.», «III». */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Particles that belong to the family name after them, in lower case or with a capital: «van der Berg», «De la Cruz». */
const PARTICLES = new Set(
  'van von der den de da do dos das di du del della dei degli des la le lo los las ten ter zu zum zur af av bin ibn bint abu ben el al st st. mac'.split(
    ' ',
  ),
);
/** Matches Han characters, kana and Hangul. In these scripts the family name comes first, and no comma follows it. */
const FAMILY_FIRST_SCRIPT = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;
/** The languages, among those with other scripts, in which the family name comes first. */
const FAMILY_FIRST = new Set(['hu', 'vi']);

/**
 * Splits an author's name into its parts. `site` is the name of the site, which distinguishes a newsroom from a person. `lang` is a BCP 47
 * tag, which determines the position of the family name.
 */
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

/** Returns a name with the family name first: «Roth, Ana», «Lee, Ann, Jr.». The name of an organisation stays unchanged. */
export function inverted(name: CitedName): string {
  return name.is === 'body' ? name.name : [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** Returns a name in its natural order: «Ana Roth», «Ann Lee Jr.». The name of an organisation stays unchanged. */
export function inOrder(name: CitedName): string {
  return name.is === 'body' ? name.name : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}
