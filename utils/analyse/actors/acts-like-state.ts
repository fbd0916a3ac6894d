import { foldWord } from '../names/fold-word';
import type { NameLexicon } from '../names/name-lexicon';
import type { Name } from './actor-draft';

const SETTINGS = new Set(
  'in at near from to visit visited visiting outside around across through throughout into toward towards leave left leaving reach reached'.split(
    ' ',
  ),
);
const PARTNERS = new Set('with against over between by that pressure urge urged pressed behind'.split(' '));

/** Whether a capital acts for its government at one place: 1 it does, 0 one cannot tell, −1 it is only a place. Looks at the words beside it. */
export function actsLikeState(text: string, { start, end }: Name, lexicon: NameLexicon): number {
  const before = text.slice(Math.max(0, start - 20), start);
  const key = /\p{L}\s$/u.test(before)
    ? foldWord(
        before
          .trimEnd()
          .split(/[^\p{L}]/u)
          .at(-1) ?? '',
      )
    : '';
  if (SETTINGS.has(key)) return -1;
  // «Ulm and Fell blamed each other»
  const both = /^\s(?:and|or)\s\p{Lu}\p{L}+(?=\s)/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const after = text.slice(end + both, end + both + 20);
  if (/^['’]s?\s/u.test(after)) return 1;
  if (PARTNERS.has(key)) return 1;
  const next = /^\s(\p{Ll}+)/u.exec(after)?.[1];
  if (next && (lexicon.saying.has(next) || lexicon.auxiliary.has(next) || ((key === '' || key === 'and') && /(?:[^s]s|ed)$/u.test(next))))
    return 1;
  return 0;
}
