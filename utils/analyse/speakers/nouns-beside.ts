import type { Span } from '../../model';
import { fold } from '../../text/fold';
import { findTokens } from '../../text/tokens';
import type { Name } from '../actors/actor-draft';
import { classesOf, IS, type Lexicon } from '../grammar/lexicon';
import { ageIn, headOf } from './read-mention';

/** So near a word stands beside a name, in UTF-16 units. */
const BEFORE = 60;
const BEHIND = 90;

/**
 * The nouns right beside a name that tell of who bears it: «nurse Ana Roth», «the defendant, Ana Roth,», «Ana Roth, 33, a pilot from Ulm»,
 * «Ana Roth is a carpenter»; and the years of «a 33-year-old pilot».
 */
export function nounsBeside(text: string, { start, end, title }: Name, lexicon: Lexicon): string[] {
  const from = title?.start ?? start;
  const before =
    text
      .slice(Math.max(0, from - BEFORE), from)
      .split(/[\n.;:!?“”„"()]/u)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + BEHIND).split('\n', 1);
  const words = before.split(' ');
  const apposed = before.endsWith(', ') && /^[,.]/u.test(behind) ? before.length - before.lastIndexOf(',', before.length - 3) - 1 : 0;
  return [
    words.at(-1) === '' ? fold(words.at(-2) ?? '') : '',
    ...(apposed > 0 ? nounsOf(text, { start: from - apposed, end: from - 2 }, 0, IS.article, lexicon) : []),
    ...nounsOf(text, { start: end, end: end + behind.length }, 1, IS.article | IS.indefinite, lexicon),
  ].filter(Boolean);
}

/** The head and the age of a description that one of some words opens, behind so many tokens that link it to the name. */
function nounsOf(text: string, range: Span, links: number, opening: number, lexicon: Lexicon): string[] {
  const tokens = findTokens(text, range, [], 0, lexicon.abbreviations);
  const bits = tokens.map((token) => classesOf(lexicon, token));
  if (links > 0 && tokens[0]?.lower !== ',' && !((bits[0] ?? 0) & IS.auxiliary)) return [];
  // «Ana Roth, 33, a pilot»
  const from = links > 0 && tokens[2]?.lower === ',' ? 3 : links;
  if (!((bits[from] ?? 0) & opening)) return [];
  const words = tokens.slice(from);
  const chunk = headOf(words, bits.slice(from));
  return [words[chunk - 1]?.lower ?? '', ageIn(words, chunk) ?? ''];
}
