/// <reference types="vite/types/importMeta.d.ts" />
const files = import.meta.glob('./names-??.json', { query: '?file', import: 'default', eager: true });

/** The languages that have a trained tagger, as primary subtags. A language is included if this folder contains a file with its tagger. */
export const trainedLanguages: ReadonlySet<string> = new Set(
  Object.keys(files).map((path) => path.slice('./names-'.length, -'.json'.length)),
);
