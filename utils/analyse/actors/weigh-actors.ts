import type { Actor, Mention } from '../../model';
import type { ActorDraft } from './actor-draft';

/** The salience that a speaker gains from their first quotation. Each further quotation adds less. */
const SPEECH_WEIGHT = 0.6;
/** The salience that an actor gains from a mention at the very beginning of the text. The later the first mention, the less it adds. */
const POSITION_WEIGHT = 1.5;

/**
 * Sorts actors by salience and gives them the ids `a1`, `a2`, … The salience is log(1 + names) + 1.5 · (1 − first) + 0.6 · log2(1 +
 * quotations), where `names` is the number of mentions by name and `first` is the offset of the first one divided by the length of the
 * text. The first two terms were tested on news articles with graded salience. A draft is an actor that has no salience or id yet.
 * `speech` and `others` have one entry for each draft, in the same order.
 * @param speech The number of quotations attributed to each draft.
 * @param others Further mentions of each draft, such as pronouns and descriptions. Mentions that overlap a name are left out.
 * @returns The actors, the most salient first, and the id of each draft's actor.
 */
export function weighActors(
  text: string,
  drafts: readonly ActorDraft[],
  speech: readonly number[],
  others: readonly (readonly Mention[])[] = [],
): { actors: Actor[]; idOf: readonly string[] } {
  const weighed = drafts.map((draft, index) => ({ draft, index, salience: salienceOf(text, draft, speech[index] ?? 0) }));
  weighed.sort((a, b) => b.salience - a.salience || a.index - b.index);
  const idOf: string[] = new Array(drafts.length).fill('');
  const actors = weighed.map(({ draft, index, salience }, rank): Actor => {
    const id = `a${rank + 1}`;
    idOf[index] = id;
    const { kind, name, aliases, roles } = draft;
    return { id, kind, name, aliases, roles, mentions: mentionsOf(draft, others[index] ?? []), salience };
  });
  return { actors, idOf };
}

function salienceOf(text: string, { names }: ActorDraft, quotes: number): number {
  const first = (names[0]?.start ?? text.length) / Math.max(1, text.length);
  return Math.log(1 + names.length) + POSITION_WEIGHT * (1 - first) + SPEECH_WEIGHT * Math.log2(1 + quotes);
}

/** Returns an actor's mentions, sorted and disjoint. */
function mentionsOf({ names }: ActorDraft, others: readonly Mention[]): Mention[] {
  const found: Mention[] = [...names.map(({ start, end }): Mention => ({ start, end, kind: 'name' })), ...others];
  found.sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b));
  const mentions: Mention[] = [];
  for (const mention of found) {
    const before = mentions.at(-1);
    if (!before || mention.start >= before.end) mentions.push(mention);
    else if (mention.kind === 'name' && before.kind !== 'name') mentions[mentions.length - 1] = mention;
  }
  return mentions;
}

const rankOf = ({ kind }: Mention): number => (kind === 'name' ? 0 : 1);
