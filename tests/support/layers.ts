/** The folders of utils/ without a DOM, a clock and chance. */
// biome-ignore format: a table
export const PURE = [
  'model', 'text', 'languages', 'gazetteers', 'taggers', 'analyse', 'correct', 'annotate', 'edit', 'export', 'import', 'link', 'cite', 'picture',
  'settings', 'speech', 'voices',
];
const WORDS = ['model', 'text', 'languages', 'gazetteers', 'taggers'];
const STORIES = ['model', 'text'];

/** What the modules of a folder may import besides their own folder: other folders, single files of others, packages. */
export interface Allowed {
  readonly folders: readonly string[];
  readonly files?: readonly string[];
  readonly packages: readonly string[];
}
/** Who may import whom. */
export const LAYERS: Readonly<Record<string, Allowed>> = {
  model: { folders: [], packages: [] },
  text: { folders: ['model'], packages: [] },
  languages: { folders: ['model'], packages: [] },
  gazetteers: { folders: ['model'], packages: [] },
  taggers: { folders: [], packages: [] },
  extract: { folders: WORDS, packages: ['@mozilla/readability', 'dompurify'] },
  analyse: { folders: WORDS, packages: [] },
  correct: { folders: STORIES, packages: [] },
  annotate: { folders: [...STORIES, 'correct'], packages: [] },
  library: { folders: [...STORIES, 'correct', 'annotate'], packages: ['@sqlite.org/sqlite-wasm'] },
  edit: { folders: STORIES, packages: [] },
  session: { folders: [...STORIES, 'correct', 'library'], packages: [] },
  export: { folders: [...STORIES, 'correct'], packages: [] },
  import: { folders: STORIES, packages: [] },
  link: { folders: STORIES, packages: [] },
  cite: {
    folders: STORIES,
    // Who is a person, and who a newsroom, is known there.
    files: ['judge-name', 'split-authors'].map((name) => `utils/extract/metadata/${name}`),
    packages: [],
  },
  picture: { folders: STORIES, packages: [] },
  speech: { folders: STORIES, packages: [] },
  voices: { folders: STORIES, packages: [] },
  settings: { folders: STORIES, packages: [] },
  browser: {
    folders: WORDS,
    files: ['library/library', 'library/ask-from-page', 'extract/extract-article', 'analyse/load-language', 'settings/fonts'].map(
      (name) => `utils/${name}`,
    ),
    packages: ['wxt/browser', '@webext-core/messaging', '@wxt-dev/storage'],
  },
  state: {
    // biome-ignore format: a table
    folders: [
      ...WORDS, 'extract', 'analyse', 'correct', 'annotate', 'edit', 'library', 'session', 'export', 'import', 'link', 'cite', 'speech',
      'voices', 'settings',
    ],
    packages: ['@preact/signals', 'preact'],
  },
  components: {
    folders: [...STORIES, 'picture', 'speech', 'voices', 'settings'],
    packages: ['#i18n', 'preact', 'preact/hooks', 'preact/compat', '@preact/signals'],
  },
};
