import type { Speaker } from '../model';
import { sliceOf } from '../text/span';

/** Returns the words with which an article calls a source that is no actor. A pronoun would tell the reader nothing: «they». */
export const sourceWords = (text: string, { mention, antecedent }: Speaker): string => sliceOf(text, antecedent ?? mention);
