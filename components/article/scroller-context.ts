import type { RefObject } from 'preact';
import { createRequiredContext } from '../frame/required-context';

/** The context for the scroll container of the article. `ReadingView` provides it, and `ArticlePane` renders the element. */
export const [ScrollerProvider, useScroller] = createRequiredContext<RefObject<HTMLElement | null>>('the scroll container');
