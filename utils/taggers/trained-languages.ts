/// <reference types="vite/types/importMeta.d.ts" />
const files = import.meta.glob('./names-??.json', { query: '?file', import: 'default', eager: true });

/** The languages that have a trained tagger, as primary subtags. A language has one if there is a file with its tagger in this folder. */
export const trainedLanguages: ReadonlySet<string> = new Set(
  Object.keys(files).map((path) => path.slice('./names-'.length, -'.json'.length)),
);
