import type { ChannelKind } from '../../model';
import { IS } from '../grammar/lexicon';
import type { CueContext } from './beside';
import { type ChannelIndex, isOf } from './channel-index';
import { phraseAt } from './phrase-index';

/** A channel, such as a letter or an interview, with the half-open range of its tokens. */
export interface Match {
  readonly kind: ChannelKind;
  readonly from: number;
  readonly to: number;
}

/** Finds the channel, such as a post or a statement, that the cue itself expresses: «tweeted», «in their statement that …». */
export function ofCue(context: CueContext, index: ChannelIndex): Match | null {
  const { tokens, cue } = context;
  const verb = ofVerb(context, index.verbs);
  for (let at = cue.from; !verb && at < cue.to; at++) {
    const noun = isOf(index, tokens[at], IS.cueNoun) && !isOf(index, tokens[at], IS.cue) ? phraseAt(index.nouns, tokens, at) : null;
    if (noun) return { kind: noun.kind, from: at, to: at + 1 };
  }
  return verb;
}

/** Finds the channel that the verb of the cue expresses, such as a post in «tweeted». */
export function ofVerb({ tokens, cue }: CueContext, verbs: ChannelIndex['verbs']): Match | null {
  for (let at = cue.from; at < cue.to; at++) {
    const kind = verbs.get(tokens[at]?.lower ?? '');
    if (kind) return { kind, from: at, to: at + 1 };
  }
  return null;
}
