import { trimEndBy } from '../../text/trim-end-by';
import type { Name } from '../actors/actor-draft';
import type { NameLexicon } from './name-lexicon';

/** The number of lines at the end of a text that may be credit lines. */
const LINES = 4;
/** The maximum length of a credit line, in UTF-16 units. */
const LONGEST_LINE = 300;

/**
 * Leaves out the names in the credit lines at the end of an article, such as «Odo Brandt in Ulm contributed to this report.» and «Reporting
 * by Ana Roth». These people are not part of the story.
 */
export function dropCredits(text: string, names: readonly Name[], { pack: { credits } }: Pick<NameLexicon, 'pack'>): readonly Name[] {
  if (!credits) return names;
  let kept = names;
  let end = text.length;
  for (let lines = 0; lines < LINES && end > 0; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE + 1));
    const words = trimEndBy(line.replace(/^[\s(—_*-]+/u, ''), /[\s).]/u);
    if (words.length <= LONGEST_LINE && isCredit(words, credits)) {
      const [from, to] = [start, end];
      kept = kept.filter((name) => name.start < from || name.start >= to);
    }
    end = start - 1;
    // Empty lines are not counted.
    if (words === '') lines--;
  }
  return kept;
}

function isCredit(line: string, { starts, ends }: NonNullable<NameLexicon['pack']['credits']>): boolean {
  const folded = line.toLowerCase();
  return starts.some((phrase) => folded.startsWith(`${phrase} `)) || ends.some((phrase) => folded.endsWith(` ${phrase}`));
}
