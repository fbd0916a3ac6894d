import type { SameWordsControls } from '../../utils/controls/same-words';
import { createRequiredContext } from '../frame/required-context';

/** The context for the words of the open article that other articles have too. */
export const [SameWordsProvider, useSameWords] = createRequiredContext<SameWordsControls>('the same words in other articles');
