/**
 * The state that an article needs only after its first paint: that of everything that the reader can do with it beyond reading it. It is
 * bundled into a file of its own, which `openPage` loads.
 */
export { correctReading } from '../correct/correct-reading';
export { createArticleTools } from './article-tools';
export { reloadedVersion } from './find-open-page';
