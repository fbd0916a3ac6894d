import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitepress';
import { diagramsAndLinks } from '../../scripts/docs/markdown.ts';
import { sidebar } from '../../scripts/docs/sidebar.ts';
import { slugOf } from '../../scripts/docs/slug.ts';

const root = resolve(import.meta.dirname, '../..');
const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(join(root, 'scripts/icon.svg'), 'utf8'))}`;

// `npm run docs` builds a site from the documents of the whole project. They are at the same paths as the files, so that a link works on the
// site as it does between the files. VitePress 2 is used before its release because it runs on the Vite of the extension; version 1 would
// bring another Vite, Rollup and esbuild.
export default defineConfig({
  title: 'Dramatis',
  description: 'Reads the news with its cast: how to use Dramatis, how it works, and how to join in.',
  lang: 'en-GB',
  base: './',
  srcDir: root,
  srcExclude: ['tests/import/files/**', '.github/**', '.output/**', 'out/**'],
  outDir: join(root, 'out/docs'),
  cacheDir: join(root, 'out/docs-cache'),
  rewrites: { 'README.md': 'index.md', ':folder(.*)/README.md': ':folder/index.md' },
  head: [
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', href: icon }],
  ],
  markdown: {
    config: diagramsAndLinks,
    anchor: { slugify: slugOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vite: { publicDir: false, logLevel: 'warn', build: { chunkSizeWarningLimit: 4_000 } },
  themeConfig: {
    sidebar: sidebar(root),
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    docFooter: { prev: 'Previous', next: 'Next' },
    externalLinkIcon: true,
  },
  // The licence is no page, but a document links to it.
  async buildEnd({ outDir }) {
    await copyFile(join(root, 'LICENSE'), join(outDir, 'LICENSE.txt'));
  },
});
