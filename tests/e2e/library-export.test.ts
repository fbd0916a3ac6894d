import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { downloadedTo, readDownload, readZip } from '../../scripts/browsers/downloads';
import type { Surface } from '../../scripts/browsers/session';
import { importText } from '../import/support/read-files';
import { askLibrary } from './support/actions/ask-library';
import { openSavedStories, saveStories, unmarkStories } from './support/actions/saved-stories';
import { textOf } from './support/actions/use-popup';
import { inBothBrowsers, inOneVisit, testOnce } from './support/browsers/in-browsers';
import { sidewaysParts, smallTargets } from './support/inspection/measure-layout';

/** The extension of the file that holds two articles, by format. */
const FORMATS = [
  ['html', 'zip'],
  ['text', 'zip'],
  ['epub', 'epub'],
  ['csv-quotations', 'csv'],
  ['csv-articles', 'csv'],
  ['bookmarks', 'html'],
  ['json', 'json'],
  ['qdpx', 'qdpx'],
  ['ris', 'ris'],
] as const;

/** Opens the page for exports at an address of the library. */
async function openExport(library: Surface, fragment: string): Promise<void> {
  await library.evaluate((to: string) => {
    location.hash = to;
  }, fragment);
  await library.waitFor('the formats', () => document.querySelector('[data-setting=export-format] input'));
}
/** Exports in a format, and returns the words of the report. */
async function exportAs(library: Surface, format: string): Promise<string> {
  await library.click(`[data-setting=export-format] [value=${format}]`);
  await library.click('[data-action=start-export]');
  await library.waitFor('the end of the export', () => document.querySelector('[data-export=done]'));
  return textOf(library, '.export-result');
}

inBothBrowsers('the export', (world) => {
  inOneVisit(
    world,
    'with three articles',
    () => saveStories(world),
    () => {
      test('writes a selection as a zip of Markdown files, with properties, note and cast', async () => {
        const library = await openSavedStories(world);
        await askLibrary(library, { call: 'tag', ids: [1], add: ['energy'], remove: [] });
        await askLibrary(library, { call: 'keepNote', id: 3, note: '以后再问' });
        const before = world.server.requests.length;
        await openExport(library, '#/export?ids=1,3');
        await library.waitFor('the number', () => document.querySelector('[data-value=asked]')?.textContent === 'The selected articles 2');
        expect(await exportAs(library, 'markdown')).toContain('Exported 2 articles.');
        const files = await readZip(world.session.downloads);
        expect([...files.keys()].map((path) => path.replace(/^dramatis-\d{4}-\d\d-\d\d\//, ''))).toEqual([
          'Gas price rises again – Harbour Post – 2025-03-14.md',
          '天然气价格上涨 – 港口日报.md',
        ]);
        const [gas = '', chinese = ''] = files.values();
        expect(parse(gas.slice(4, gas.indexOf('\n---\n', 4)))).toMatchObject({
          title: 'Gas price rises again',
          source: 'https://www.harbourpost.example/1',
          author: ['Piet Ombergen'],
          published: '2025-03-14',
          tags: ['energy'],
          speakers: ['Ana Roth', 'Cor Maas'],
        });
        expect(chinese).toContain('## Your note on the article\n\n以后再问');
        expect(world.server.requests.slice(before)).toEqual([]);
        await unmarkStories(library);
      });

      testOnce(world, 'writes what a search finds as JSON Lines, which the import reads back', async () => {
        const library = await openSavedStories(world);
        await askLibrary(library, { call: 'mark', ids: [2], change: { starred: true, state: 'read' } });
        await openExport(library, '#/export?q=speaker%3Aroth');
        expect(await exportAs(library, 'json-lines')).toContain('Exported 2 articles.');
        const { name, text } = await readDownload(world.session.downloads);
        expect(name).toMatch(/^dramatis-\d{4}-\d\d-\d\d\.jsonl$/);
        const { items, losses } = await importText(name, text);
        expect(losses).toEqual([]);
        expect(items.map(({ title, state, isStarred }) => [title, state, isStarred])).toEqual([
          ['Harbour stays open', 'read', true],
          ['Gas price rises again', 'unread', false],
        ]);
        await unmarkStories(library);
      });

      testOnce(world, 'writes each format: articles in a zip, and books, tables and projects as one file', async () => {
        const library = await openSavedStories(world);
        await openExport(library, '#/export?ids=1,2');
        await library.click('.export-research summary');
        expect(await library.violations()).toEqual([]);
        for (const [format, extension] of FORMATS) {
          await rm(world.session.downloads, { recursive: true, force: true });
          await mkdir(world.session.downloads);
          await library.click(`[data-setting=export-format] [value=${format}]`);
          await library.click('[data-action=start-export]');
          const name = await downloadedTo(world.session.downloads);
          expect(name, format).toMatch(new RegExp(`\\.${extension}$`));
          const bytes = new Uint8Array(await readFile(join(world.session.downloads, name)));
          const parts = ['zip', 'epub', 'qdpx'].includes(extension) ? Object.values(unzipSync(bytes)) : [bytes];
          expect(parts.map((part) => new TextDecoder().decode(part)).join('\n'), format).toContain('Gas price rises again');
        }
      });

      testOnce(world, 'writes into a folder, and again only what has changed', async () => {
        const library = await openSavedStories(world);
        // The folder of the extension's own storage stands for one that the reader chooses in a dialogue of the browser.
        await library.evaluate(() => {
          Object.assign(globalThis, {
            showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true }),
          });
        });
        await openExport(library, '#/export');
        await library.click('[data-setting=export-destination] [value=folder]');
        expect(await exportAs(library, 'html')).toContain('Exported 3 articles.');
        await askLibrary(library, { call: 'keepNote', id: 2, note: 'Ask again' });
        await library.click('[data-action=start-export]');
        await library.waitFor('the second export', () =>
          document.querySelector('.export-result')?.textContent?.startsWith('Exported 1 article.2 articles were there already.'),
        );
        const content = await library.evaluate(async () => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
          const file = await folder.getFileHandle('Harbour stays open – Valley Echo – 2025-04-01.html');
          return (await file.getFile()).text();
        });
        expect(content).toContain('Ask again');
        expect(await library.evaluate(sidewaysParts)).toEqual([]);
        expect(await library.evaluate(smallTargets)).toEqual([]);
        await unmarkStories(library);
      });
    },
  );
});
