import type { Span } from '../../model';
import { fold } from '../../text/fold';
import { findTokens } from '../../text/tokens';
import type { Name } from '../actors/actor-draft';
import { classesOf, IS, type Lexicon } from '../grammar/lexicon';
import { ageIn, headOf } from './read-mention';

/** The number of UTF-16 units read before a name. */
const READ_BEFORE = 60;
/** The number of UTF-16 units read after a name. */
const READ_AFTER = 90;

/**
 * Returns the nouns right next to a name that describe the person: «nurse Ana Roth», «the defendant, Ana Roth,», «Ana Roth, 33, a pilot
 * from Ulm», «Ana Roth is a carpenter». An age in the description, as in «a 33-year-old pilot», is returned as well.
 */
export function nounsBeside(text: string, { start, end, title }: Name, lexicon: Lexicon): string[] {
  const from = title?.start ?? start;
  const before =
    text
      .slice(Math.max(0, from - READ_BEFORE), from)
      .split(/[\n.;:!?“”„"()]/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + READ_AFTER).split('\n', 1);
  const words = before.split(' ');
  const apposed = before.endsWith(', ') && /^[,.]/u.test(after) ? before.length - before.lastIndexOf(',', before.length - 3) - 1 : 0;
  return [
    words.at(-1) === '' ? fold(words.at(-2) ?? '') : '',
    ...(apposed > 0 ? nounsOf(text, { start: from - apposed, end: from - 2 }, 0, IS.article, lexicon) : []),
    ...nounsOf(text, { start: end, end: end + after.length }, 1, IS.article | IS.indefinite, lexicon),
  ].filter(Boolean);
}

/**
 * Returns the head noun and the age in a description.
 * @param links The number of tokens that link the description to the name before it, such as a comma or «is».
 * @param opening The classes of words that may begin the description, as bits of `IS`.
 */
function nounsOf(text: string, range: Span, links: number, opening: number, lexicon: Lexicon): string[] {
  const tokens = findTokens(text, range, [], 0, lexicon.abbreviations);
  const bits = tokens.map((token) => classesOf(lexicon, token));
  if (links > 0 && tokens[0]?.lower !== ',' && !((bits[0] ?? 0) & IS.auxiliary)) return [];
  // An age may come before the description: «Ana Roth, 33, a pilot».
  const from = links > 0 && tokens[2]?.lower === ',' ? 3 : links;
  if (!((bits[from] ?? 0) & opening)) return [];
  const words = tokens.slice(from);
  const chunk = headOf(words, bits.slice(from));
  return [words[chunk - 1]?.lower ?? '', ageIn(words, chunk) ?? ''];
}
