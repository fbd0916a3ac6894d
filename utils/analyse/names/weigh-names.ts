import type { ActorKind } from '../../model';
import { countWhile } from '../../text/count-while';
import type { Name } from '../drafts';
import type { NameType } from '../tagger/labels';
import type { Tagger } from '../tagger/tagger';
import { nameOf } from './find-by-rules';
import { findWords, type Word } from './find-words';
import { foldWord } from './fold-word';
import type { Lexicon } from './lexicon';
import { shareTitles } from './share-titles';
import { type Candidate, withTitle } from './split-run';

const KINDS: Readonly<Record<NameType, ActorKind>> = { person: 'person', organisation: 'organisation', location: 'place' };

/** What a trained tagger makes of the names that the rules found, with the titles beside them. */
export function weighNames(text: string, ruled: readonly Name[], lexicon: Lexicon, tagger: Tagger): Name[] {
  const words = findWords(text, lexicon.abbreviations);
  const kinds: ActorKind[] = [];
  const candidates: Candidate[] = [];
  for (const { start, end, type } of tagger.tag(text, ruled, lexicon)) {
    const from = countWhile(words, (word) => word.end <= start);
    const to = countWhile(words, (word) => word.start < end);
    if (to === from) continue;
    const kind = KINDS[type];
    candidates.push(kind === 'person' ? withTitle(words, from, from, to, lexicon) : { from, to, titleFrom: from, sharedTitle: null });
    kinds.push(kind === 'place' && isState(words, from, to, lexicon) ? 'state' : kind);
  }
  shareTitles(words, candidates, lexicon);
  return candidates.flatMap((candidate, index) => nameOf(text, words, candidate, kinds[index] ?? null) ?? []);
}

function isState(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return lexicon.states.has(
    words
      .slice(from, to)
      .map(({ raw }) => foldWord(raw))
      .join(' '),
  );
}
