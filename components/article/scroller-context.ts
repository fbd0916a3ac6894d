import type { RefObject } from 'preact';
import { createRequiredContext } from '../frame/required-context';

/** The context of the element that scrolls the article. `ReadingView` provides it, and `ArticlePane` renders the element. */
export const [ScrollerProvider, useScroller] = createRequiredContext<RefObject<HTMLElement | null>>('the scroll container');
