import { judgeName } from '../../bylines/judge-name';

/**
 * An author's name. Only a person's name (`person`) can be inverted, as in «Roth, Ana». Any other name (`body`), such as a pen name or the
 * name of a newsroom, always stays unchanged.
 */
export type CitedName =
  | { readonly is: 'person'; readonly given: string; readonly family: string; readonly suffix: string | null }
  | { readonly is: 'body'; readonly name: string };

/** Matches a suffix after a name, such as «Jr.» or «III». */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Particles that belong to the family name after them, capitalised or not, as in «van der Berg» and «De la Cruz». */
const PARTICLES = new Set(
  'van von der den de da do dos das di du del della dei degli des la le lo los las ten ter zu zum zur af av bin ibn bint abu ben el al st st. mac'.split(
    ' ',
  ),
);
/** Matches Han characters, kana and Hangul. In these scripts, the family name comes first and is not followed by a comma. */
const FAMILY_FIRST_SCRIPT = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;
/** Languages in Latin script that put the family name first. */
const FAMILY_FIRST = new Set(['hu', 'vi']);

/**
 * Splits an author's name into its parts. `site` is the site's name, which helps to tell a newsroom from a person. `lang` is a BCP 47 tag,
 * which determines whether the family name comes first.
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

/** Returns a name with the family name first, such as «Roth, Ana» or «Lee, Ann, Jr.». An organisation's name is returned unchanged. */
export function inverted(name: CitedName): string {
  return name.is === 'body' ? name.name : [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** Returns a name in its natural order, such as «Ana Roth» or «Ann Lee Jr.». An organisation's name is returned unchanged. */
export function inOrder(name: CitedName): string {
  return name.is === 'body' ? name.name : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}
