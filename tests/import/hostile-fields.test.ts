import { expect, test } from 'vitest';
import { fileOfBytes } from '../../utils/import/import-file';
import { LIMITS } from '../../utils/import/limits';
import { collectImport } from './support/collect-import';
import { bytesOf, importText, lossesOf, ports } from './support/read-files';
import { repeated } from './support/repeated-file';

const importBytes = (name: string, content: Uint8Array) => collectImport([fileOfBytes(name, content)], ports);
const POCKET = 'title,url,time_added,tags,status\n';
const bytesText = (path: string): string => new TextDecoder().decode(bytesOf(path));

test('addresses that are not on the web are refused', async () => {
  const schemes = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'chrome://x',
    'about:blank',
    'file:///x',
    'https:///x',
    'https://',
    '//example.org',
    'example.org',
  ];
  for (const address of schemes) {
    const read = await importText('x.json', JSON.stringify({ bookmarks: [{ content: { type: 'link', url: address } }] }));
    expect(read.items, address).toEqual([]);
    expect(read.losses.map(({ code }) => code)).toEqual(['addressUnsupported']);
  }
  const long = await importText(
    'x.json',
    JSON.stringify({ bookmarks: [{ content: { type: 'link', url: `https://example.org/${'a'.repeat(LIMITS.address)}` } }] }),
  );
  expect(long.losses.map(({ code }) => code)).toEqual(['addressTooLong']);
});

test('long texts and lists are shortened, and the report says so', async () => {
  const bookmark = {
    title: 't'.repeat(LIMITS.title + 1),
    note: 'n'.repeat(50_000),
    tags: [...Array.from({ length: LIMITS.tags + 10 }, (_, at) => `tag${at}`)],
    content: { type: 'link', url: 'https://example.org/long' },
  };
  const read = await importText('x.json', JSON.stringify({ bookmarks: [bookmark] }));
  expect(read.items[0]).toMatchObject({ title: 't'.repeat(LIMITS.title), note: 'n'.repeat(20_000) });
  expect(read.items[0]?.tags).toHaveLength(LIMITS.tags);
  expect(read.losses.map(({ code }) => code).sort()).toEqual(['tagsTooMany', 'textShortened', 'textShortened']);
  expect(Math.max(...read.losses.map(({ detail }) => detail?.length ?? 0))).toBeLessThanOrEqual(LIMITS.detail);
  const highlights = Array.from({ length: LIMITS.highlights + 1 }, (_, at) => ({ quote: `q${at}` }));
  const many = await importText('x.json', JSON.stringify([{ url: 'https://example.org/m', title: 'M', highlights }]));
  expect(many.items[0]?.highlights).toHaveLength(LIMITS.highlights);
  expect(lossesOf(many)).toEqual([`highlightsTooMany 1 ${LIMITS.highlights + 1}`]);
});

test('letters in a wrong encoding are read as windows-1252, and lost letters are reported', async () => {
  const latin = Uint8Array.from(`${POCKET}Café,https://example.org/c,1700000000,,unread\n`, (letter) => letter.charCodeAt(0));
  const read = await importBytes('p.csv', latin);
  expect(read.items[0]?.title).toBe('Café');
  expect(lossesOf(read)).toEqual(['encodingGuessed 2 -']);
  const lost = await importText('p.csv', `${POCKET}Caf\uFFFD \ud800,https://example.org/c,1700000000,,unread\n`);
  expect(lossesOf(lost)).toEqual(['lettersLost 2 Caf\uFFFD \uFFFD']);
});

test('markup that never ends is read in linear time', async () => {
  const head = '<!DOCTYPE NETSCAPE-Bookmark-file-1>';
  const start = performance.now();
  for (const part of ['<a href="', '<a ', '<!--', '<script>', '<a href=https://example.org/x>', '<dl>', '<', '<a b=c d', '&#', '<dd>x']) {
    await importText('b.html', head + part.repeat(100_000));
    await importText('p.html', `<html>${part.repeat(100_000)}`);
  }
  const boundary = `Content-Type: multipart/related; boundary=b\n\n${'--b\n\n'.repeat(100_000)}`;
  expect(lossesOf(await importText('m.mhtml', boundary))).toEqual(['fileDamaged - -']);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a page that is too large is refused', async () => {
  expect(lossesOf(await collectImport([repeated('p.html', '<html>', 'x', LIMITS.wholeFile)], ports))).toEqual(['fileTooLarge - -']);
  expect(lossesOf(await collectImport([repeated('m.mhtml', bytesText('page-mhtml/no-end.mhtml'), 'x', LIMITS.wholeFile)], ports))).toEqual([
    'fileTooLarge - -',
  ]);
});
