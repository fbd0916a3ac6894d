import { type ActorWords, isTelling } from './actor-words';
import type { WordOwners } from './article-index';
import type { CandidateFeatures } from './columns';
import type { QuoteView } from './quote-view';

type Match = Pick<
  CandidateFeatures,
  | 'roleWords'
  | 'roleShare'
  | 'roleStems'
  | 'roleParts'
  | 'nameParts'
  | 'nameHead'
  | 'nearWords'
  | 'nearShare'
  | 'nameIsMention'
  | 'nameEndsMention'
  | 'namesInMention'
>;

/** The length of the beginning that words with the same stem share, in UTF-16 units. */
const STEM = 5;
/** The minimum length of a word within another, such as «minister» in «Premierminister». */
const SHORTEST_PART = 4;

/** Returns how well the words that name the source of a quotation match an actor's names, roles and the words around the names. */
export function matchMention(actor: number, view: QuoteView, words: ActorWords | undefined, { roles, near }: WordOwners): Match {
  const { mention, quote } = view;
  const mentionWords = view.mentionWords.filter(isTelling);
  const inRoles = [...(words?.inRoles ?? [])];
  const inNames = [...(words?.inNames ?? [])];
  const span = quote.antecedent ?? quote.mention;
  const within = view.namesInMention.filter((name) => name.actor === actor);
  const count = (holds: (word: string) => boolean) => mentionWords.reduce((sum, word) => sum + +holds(word), 0);
  const share = (own: ReadonlySet<string> | undefined, owners: ReadonlyMap<string, number>) =>
    mentionWords.reduce((sum, word) => sum + (own?.has(word) ? 1 / (owners.get(word) ?? 1) : 0), 0);
  const long = (word: string) => word.length > SHORTEST_PART;
  return {
    roleWords: count((word) => words?.inRoles.has(word) ?? false),
    roleShare: share(words?.inRoles, roles),
    roleStems: count((word) => long(word) && inRoles.some((role) => role.startsWith(word.slice(0, STEM)))),
    roleParts: count((word) => long(word) && inRoles.some((role) => role !== word && isPart(role, word))),
    nameParts: count((word) => inNames.some((name) => name.length >= SHORTEST_PART && word.includes(name))),
    nameHead: count((word) => long(word) && inNames.some((name) => name.endsWith(word))),
    nearWords: count((word) => words?.near.has(word) ?? false),
    nearShare: share(words?.near, near),
    nameIsMention: +(mention !== '' && (words?.names.includes(mention) ?? false)),
    nameEndsMention: +within.some(({ end }) => end === span?.end),
    namesInMention: within.length,
  };
}

/** Returns whether one of two words ends with the other. */
const isPart = (role: string, word: string): boolean => role.length >= SHORTEST_PART && (word.endsWith(role) || role.endsWith(word));
