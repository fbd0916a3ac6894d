import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { chunkNames } from './scripts/chunks';
import { dataFileAddresses, dataFiles } from './scripts/data-files';
import { fontFiles } from './scripts/font-files';
import { guideModules } from './scripts/guide/guide-modules';
import { licenceFiles } from './scripts/licences/licence-files';
import { bundledPackages } from './scripts/licences/shipped-packages';
import { sharedLocales } from './scripts/shared-locales';

const SQLITE = 'node_modules/@sqlite.org/sqlite-wasm/dist/';
/**
 * Keeps SQLite's binary and its unused workers out of the library's worker, which is one classic script. By default Vite would inline them
 * there as data: URLs.
 */
const sqliteBesideWorker = {
  name: 'sqlite-beside-worker',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes(SQLITE)
      ? code.replace(/new URL\("([\w.-]+)", import\.meta\.url\)/g, 'new URL("/$1", globalThis.location.href)')
      : undefined,
};

/**
 * Matches the modules of the engine, without those for some languages only. The modules of other folders among them are not needed by the
 * library page, which loads the rest of these folders first.
 */
const ENGINE =
  /utils\/(?:analyse\/(?!caseless\/|word-orders\/verb-(?:second|final)\/|tagger\/|names\/among-nouns\/)|text\/(?:case-pattern|cased-letters|first-letter|fold-word|name-key)\.ts|gazetteers\/phrase\.ts)/;

/**
 * Builds the engine as one chunk, and what the pages load first as few. By default the bundler would split them by the pages and lazy rules
 * that share a module, into many small files that compress less well and take longer to load.
 */
const fewChunks = {
  name: 'few-chunks',
  outputOptions: <Options extends { format?: string }>(options: Options) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: 'engine', test: ENGINE }, { name: chunkNames() }],
          },
        }
      : undefined,
};

/**
 * Extension pages load only their own files. Pictures of the open page are the one exception; see README. Only the background loads the
 * bytes of pictures and the pages of saved links, from hosts that the reader has allowed: each page has a second policy that limits it to
 * the extension's own files.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/locales' },
  hooks: {
    // Tests and measurements build too, and set another NODE_ENV. With it, packages would be bundled in their versions for development, so
    // the tests would not test what is released.
    'build:before': ({ config }) => {
      process.env.NODE_ENV = config.mode;
    },
    // In spite of `imports: false`, WXT would import its own `storage` into every module that has a variable of this name.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { imports: [], presets: [] });
    },
    'build:publicAssets': async (_, files) => {
      files.push({ absoluteSrc: fileURLToPath(new URL(`${SQLITE}sqlite3.wasm`, import.meta.url)), relativeDest: 'sqlite3.wasm' });
      files.push(...(await dataFiles()), ...fontFiles(), ...licenceFiles());
      files.push(...(await sharedLocales()));
    },
  },
  vite: () => ({
    plugins: [sqliteBesideWorker, dataFileAddresses, guideModules, fewChunks, bundledPackages],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // These targets leave `light-dark()` unchanged, which follows the colour scheme of each element.
    build: {
      sourcemap: false,
      cssTarget: ['chrome126', 'firefox140'],
      // Scripts name only the style sheets of what they load later. Its few other files are found fast enough, and their names would be in the first load.
      modulePreload: {
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'js' ? files.filter((file) => /\.css$|\/(?:engine|later|changes|stored|received)-/.test(file)) : files,
      },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    // `downloads` is requested when the reader turns automatic backups on; `tabs` when the reader saves all tabs, and given back at once.
    optional_permissions: ['downloads', 'tabs'],
    // These are requested when the reader clicks: for one site, for following the tab, for pictures, or for the texts of links. Nothing is granted before.
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'dr' },
    action: { default_title: '__MSG_extension_open__' },
    // Browsers assign at most four suggested shortcuts of an extension. Chromium silently ignores those that it uses itself, such as
    // Alt+Shift+R and Alt+Shift+P.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_extension_toggleReader__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_extension_openPanel__' },
      // Readers can assign a shortcut in the settings of the browser. A fifth suggestion would keep Chromium from loading the extension.
      'mark-page': { description: '__MSG_extension_markPage__' },
      // Firefox opens a menu of its own for Alt+S, with or without Shift.
      'save-article': {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+K' : 'Alt+Shift+S' },
        description: '__MSG_extension_saveArticle__',
      },
    },
    // Reader mode and the overlay run in frames over the page. Only their pages may be embedded, and in Chromium only at addresses that change.
    web_accessible_resources: [
      { resources: ['reader.html', 'overlay.html'], matches: ['<all_urls>'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // A UUID claims no domain. It never changes: under another id, Firefox would install a second extension with an empty library.
            gecko: {
              id: '{61cadb5f-e649-4d44-bda7-75e978c50f41}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android knows `data_collection_permissions` since version 142.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  zip: { excludeSources: ['tests/**', 'out/**', '.ci/**', 'docs/store/pictures/**'] },
});
