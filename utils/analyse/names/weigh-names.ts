import type { ActorKind, Span } from '../../model';
import { countWhile } from '../../text/count-while';
import type { Name } from '../actors/actor-draft';
import type { NameType, TaggedName } from '../tagger/labels';
import type { Candidate } from './candidate';
import { nameOf } from './find-by-rules';
import { findWords, type Word } from './find-words';
import { foldWord } from './fold-word';
import type { NameLexicon, Tagger } from './name-lexicon';
import { shareTitles } from './share-titles';
import { isTitle, withTitle } from './split-run';

const KINDS: Readonly<Record<NameType, ActorKind>> = { person: 'person', organisation: 'organisation', location: 'place' };

/** What a trained tagger makes of the names that the rules found, with the titles beside them. */
export function weighNames(text: string, ruled: readonly Name[], lexicon: NameLexicon, tagger: Tagger): Name[] {
  const words = findWords(text, lexicon.abbreviations);
  const kinds: ActorKind[] = [];
  const candidates: Candidate[] = [];
  const tagged = withAddressed(text, tagger.tag(text, ruled, lexicon), ruled, lexicon);
  const surnames = new Set(tagged.filter(({ type }) => type === 'person').map(({ start, end }) => lastWord(text.slice(start, end))));
  for (const { start, end, type } of tagged) {
    const first = countWhile(words, (word) => word.end <= start);
    const behind = countWhile(words, (word) => word.start < end);
    const lettered = behind - first > 2 && type !== 'location' && POST_NOMINALS.has(words[behind - 1]?.raw ?? '');
    const to = lettered ? behind - 1 : behind;
    // «Presidents Roth and Maas»: a title before somebody's surname, whatever the tagger takes it for.
    const titled = behind - first > 1 && isTitle(words[first], lexicon) && surnames.has(lastWord(text.slice(start, end)));
    const person = type === 'person' || lettered || titled;
    const from = person ? behindTitles(words, first, to, lexicon) : first;
    if (to === from || (to - from === 1 && pointsOnly(words[from] as Word, lexicon))) continue;
    const kind = person ? 'person' : KINDS[type];
    candidates.push(person ? withTitle(words, from, from, to, lexicon) : { from, to, titleFrom: from, sharedTitle: null });
    kinds.push(!person && isState(words, from, to, lexicon) ? 'state' : kind);
  }
  shareTitles(words, candidates, lexicon);
  return candidates.flatMap((candidate, index) => nameOf(text, words, candidate, kinds[index] ?? null) ?? []);
}

const lastWord = (name: string): string => foldWord(name.slice(name.lastIndexOf(' ') + 1));

/** Letters behind a name: «Ana Roth KC». */
const POST_NOMINALS = new Set('KC QC SC MP MSP MEP MBE OBE CBE PhD'.split(' '));

/** Where a person's name begins whose title the tagger took for a part of it: «Detective Inspector Ana Roth», «Cllr Roth». */
function behindTitles(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): number {
  let at = from;
  while (at < to - 1 && isTitle(words[at], lexicon) && !lexicon.firstNames.has(words[at]?.key ?? '')) at++;
  return at;
}

/** «Mr Crisp» is somebody, whatever a crisp is elsewhere: the names behind an address that the tagger overlooked are added. */
function withAddressed(text: string, tagged: readonly TaggedName[], ruled: readonly Name[], lexicon: NameLexicon): TaggedName[] {
  const addressed = ruled.filter(({ kind, title }) => kind === 'person' && title !== null && isAddress(text, title, lexicon));
  const missed = addressed.filter(({ start, end }) => {
    const next = tagged[countWhile(tagged, (name) => name.end <= start)];
    return !next || next.start >= end;
  });
  if (missed.length === 0) return [...tagged];
  return [...tagged, ...missed.map(({ start, end }) => ({ start, end, type: 'person' as const }))].sort((a, b) => a.start - b.start);
}

const isAddress = (text: string, { start, end }: Span, { addressTitles }: NameLexicon): boolean =>
  addressTitles.has(foldWord(text.slice(start, end)));

/** «We», «This»: a word that only points, with the capital of its place. */
const pointsOnly = ({ key, form }: Word, { determiners, possessives, pack }: NameLexicon): boolean =>
  form !== 'caps' && (determiners.has(key) || possessives.has(key) || pack.pronouns.some(({ word }) => word === key));

function isState(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean {
  return lexicon.states.has(
    words
      .slice(from, to)
      .map(({ raw }) => foldWord(raw))
      .join(' '),
  );
}
