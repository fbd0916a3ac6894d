/** The folders of utils/ that use no DOM, no clock and no random numbers. */
// biome-ignore format: a table
export const PURE = [
  'model', 'text', 'steps', 'forest', 'article', 'bylines', 'identity', 'languages', 'gazetteers', 'taggers', 'analyse', 'correct', 'annotate', 'edit', 'export', 'import',
  'link', 'cite', 'picture', 'query', 'overlay',
  'settings', 'speech', 'voices', 'voices-over-time', 'compare', 'class-sheet', 'same-words', 'sample',
  'translated-quotations',
];
const WORDS = ['model', 'text', 'languages', 'gazetteers', 'taggers'];
const STORIES = ['model', 'text', 'article'];

/** The imports from outside a folder that its modules may use: other folders, individual files in other folders, and packages. */
export interface Allowed {
  readonly folders: readonly string[];
  readonly files?: readonly string[];
  readonly packages: readonly string[];
}
/** The imports that are allowed for each folder of the product. */
export const LAYERS: Readonly<Record<string, Allowed>> = {
  model: { folders: [], packages: [] },
  text: { folders: ['model'], packages: [] },
  steps: { folders: ['model'], packages: [] },
  forest: { folders: [], packages: [] },
  languages: { folders: ['model'], packages: [] },
  gazetteers: { folders: ['model', 'text'], packages: [] },
  taggers: { folders: [], packages: [] },
  article: { folders: ['model', 'text'], packages: [] },
  bylines: { folders: ['text'], packages: [] },
  extract: { folders: [...WORDS, 'bylines', 'forest', 'steps'], packages: ['@mozilla/readability', 'dompurify'] },
  analyse: { folders: [...WORDS, 'article', 'forest', 'steps'], packages: [] },
  correct: { folders: STORIES, packages: [] },
  annotate: { folders: [...STORIES, 'correct'], packages: [] },
  decode: { folders: [...STORIES, 'correct', 'annotate'], packages: [] },
  query: { folders: ['model', 'text'], packages: [] },
  'same-words': { folders: ['model', 'text', 'query'], packages: [] },
  'translated-quotations': { folders: ['identity', 'same-words'], packages: [] },
  raster: { folders: ['model'], packages: [] },
  sample: { folders: ['text'], packages: [] },
  pages: { folders: STORIES, packages: [] },
  backup: { folders: [...STORIES, 'correct', 'decode', 'settings'], packages: [] },
  library: {
    folders: [
      ...STORIES,
      'correct',
      'annotate',
      'decode',
      'identity',
      'query',
      'raster',
      'same-words',
      'translated-quotations',
      'voices-over-time',
    ],
    packages: ['@sqlite.org/sqlite-wasm'],
  },
  identity: { folders: ['model', 'text'], packages: [] },
  edit: { folders: STORIES, packages: [] },
  session: { folders: STORIES, packages: [] },
  problems: { folders: ['model'], packages: [] },
  device: { folders: [...STORIES, 'raster', 'settings', 'speech'], packages: [] },
  reading: { folders: [...WORDS, 'analyse', 'correct', 'decode', 'problems', 'steps'], packages: [] },
  export: { folders: [...STORIES, 'correct', 'cite', 'compare'], packages: ['fflate', 'papaparse', 'yaml'] },
  import: { folders: STORIES, packages: ['fflate', 'papaparse'] },
  link: { folders: STORIES, packages: [] },
  cite: { folders: [...STORIES, 'bylines', 'identity'], packages: [] },
  picture: { folders: STORIES, packages: [] },
  overlay: { folders: STORIES, packages: [] },
  speech: { folders: STORIES, packages: [] },
  voices: { folders: STORIES, packages: [] },
  'voices-over-time': { folders: [...STORIES, 'voices'], packages: [] },
  compare: { folders: [...STORIES, 'identity', 'same-words', 'translated-quotations', 'voices'], packages: [] },
  'class-sheet': { folders: [...STORIES, 'correct'], packages: [] },
  settings: { folders: STORIES, packages: [] },
  controls: {
    folders: [...STORIES, 'query', 'speech', 'voices', 'voices-over-time', 'settings', 'compare', 'class-sheet'],
    packages: ['@preact/signals'],
  },
  browser: {
    folders: [...WORDS, 'problems', 'backup', 'pages', 'overlay'],
    files: [
      'library/repair/kept-files',
      'library/storage/read-kept',
      'library/storage/write-safe',
      'library/library',
      'library/library-calls',
      'library/picture-library',
      'library/shelf-library',
      'library/import/import-library',
      'library/ask-from-page',
      'library/article-key',
      'decode/base64',
      'decode/decode-extracted-page',
      'query/library-address',
      'extract/extract-article',
      'analyse/load-language',
      'settings/fonts',
    ].map((name) => `utils/${name}`),
    packages: ['wxt/browser', '@webext-core/messaging', '@wxt-dev/storage'],
  },
  state: {
    // biome-ignore format: a table
    folders: [
      ...WORDS, 'article', 'controls', 'correct', 'annotate', 'edit', 'decode', 'library', 'query', 'session', 'device', 'reading', 'export', 'import',
      'link', 'cite', 'raster', 'speech', 'voices', 'voices-over-time', 'settings', 'problems', 'backup', 'pages', 'compare', 'class-sheet',
      'overlay',
    ],
    packages: ['@preact/signals', 'preact'],
  },
  components: {
    // biome-ignore format: a table
    folders: [
      ...STORIES, 'controls', 'picture', 'problems', 'query', 'raster', 'speech', 'voices', 'voices-over-time', 'settings', 'compare', 'class-sheet',
      'overlay',
    ],
    files: ['utils/languages/cast-quality'],
    packages: ['#i18n', 'preact', 'preact/hooks', 'preact/compat', '@preact/signals', 'uplot'],
  },
};
