/**
 * The state that an article needs only after its first paint: that of everything that the reader can do with it beyond reading it, and what
 * stores it. It is bundled into a file of its own, which `loadLaterState` loads.
 */
export { correctReading } from '../correct/correct-reading';
export { createArticleTools } from './article-tools';
export { reloadedVersion } from './find-open-page';
export { keepOpen } from './keep-open';
export { keepSavedPlace } from './keep-place';
