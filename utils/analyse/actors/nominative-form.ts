import type { NounCapitals } from '../../languages/pack';
import { splitWords } from '../../text/split-words';

/**
 * Returns the nominative of an organisation's name that begins with an adjective, without its article: «Europäische Union» for «Europäischen
 * Union», «Zweiter Senat» for «Zweite Senat», «Statistisches Bundesamt» for «Statistischen Bundesamts». The gender is that of the noun by its
 * ending. Returns any other name unchanged.
 */
export function nominativeForm(name: string, { adjectives, masculineHeads, neuterHeads }: NounCapitals): string {
  const [first = '', second = '', ...rest] = name.split(' ');
  const stem = first.replace(/e[nmsr]?$/u, '');
  if (second === '' || stem === first || !splitWords(adjectives).some((ending) => stem.toLowerCase().endsWith(ending))) return name;
  const endsIn = (noun: string, heads: string) => splitWords(heads).some((head) => noun.toLowerCase().endsWith(head));
  const noun = second.replace(/(?<!s)s$/u, '');
  const known = [noun, second.replace(/es$/u, ''), second].find((form) => endsIn(form, masculineHeads) || endsIn(form, neuterHeads));
  if (known === undefined) return [`${stem}e`, second, ...rest].join(' ');
  return [stem + (endsIn(known, masculineHeads) ? 'er' : 'es'), known, ...rest].join(' ');
}
