import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import type { NameLexicon } from '../../../utils/analyse/names/name-lexicon';
import { taggerOf } from '../../../utils/analyse/tagger/tagger';
import type { TaggerText } from '../../taggers/tagger-text';
import { taggerDataOf } from '../../taggers/write-tagger-file';
import { filesIn, typed } from './read-open-texts';

/**
 * Prints scores for each file in a folder with texts in the language of the lexicon: precision, recall and F1 for names whose span and type
 * must both match, and F1 if only the span must match.
 */
export function measureTagger(text: TaggerText, folder: string, lexicon: NameLexicon): void {
  const tagger = taggerOf(taggerDataOf(text));
  for (const file of filesIn(folder, lexicon.pack.lang)) {
    let [right, placed, found, gold] = [0, 0, 0, 0];
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const { text, names } = JSON.parse(line);
      if (!text || !names) continue;
      const wanted = new Map(typed(names).map(({ start, end, type }) => [`${start} ${end}`, type]));
      for (const { start, end, type } of tagger.tag(text, findByRules(text, lexicon), lexicon)) {
        const known = wanted.get(`${start} ${end}`);
        found++;
        if (known) placed++;
        if (known === type) right++;
      }
      gold += wanted.size;
    }
    if (gold === 0) continue;
    const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
    console.log(
      `${file.padEnd(28)} P ${share(right, found)}  R ${share(right, gold)}  F1 ${share(2 * right, found + gold)}  span F1 ${share(2 * placed, found + gold)}`,
    );
  }
}
