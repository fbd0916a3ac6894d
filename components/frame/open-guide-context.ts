import { createContext } from 'preact';
import type { GuidePlace } from '../../utils/model';

/**
 * The context for the function that opens the guide at a place. It is `null` on the pages of the extension, where links lead to the guide;
 * reader mode cannot open the extension's pages by a link, and the popup closes when it opens one.
 */
export const OpenGuideContext = createContext<((place: GuidePlace) => void) | null>(null);
