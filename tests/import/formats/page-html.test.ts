import { expect, test } from 'vitest';
import { collectImport } from '../support/collect-import';
import { importOf, item, lossesOf, ports, zipOf } from '../support/read-files';

test('takes address and title from the head of a page', async () => {
  const read = await importOf('page-html/bare.htm');
  expect(read.items).toEqual([
    item('pageHtml', 'bare.htm', null, {
      address: 'https://example.net/og',
      title: 'OG',
      content: {
        kind: 'html',
        html: '<html><head><meta property="og:url" content="https://example.net/og"><meta property="og:title" content="OG"></head><body>x</body></html>',
      },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a page with its folder in a declared encoding', async () => {
  const read = await collectImport([zipOf('page-html/browser')], ports);
  expect(read.items).toEqual([
    item('pageHtml', 'export.zip/Harbour.html', null, {
      address: 'https://example.com/harbour',
      title: 'Café',
      content: {
        kind: 'html',
        html: '<!DOCTYPE html>\n<!-- saved from url=(0027)https://example.com/harbour -->\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Café</title></head><body><p>Un café.</p></body></html>',
      },
    }),
  ]);
  expect(lossesOf(read)).toEqual(['formatUnknown - -']);
});

test('keeps a page without an address under the name of its file', async () => {
  const read = await importOf('page-html/no-address.html');
  expect(read.items).toEqual([
    item('pageHtml', 'no-address.html', null, { title: 'no-address', content: { kind: 'html', html: '<p>Only a paragraph.</p>' } }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads the address and the date that SingleFile writes', async () => {
  const read = await importOf('page-html/singlefile.html');
  expect(read.items).toEqual([
    item('pageHtml', 'singlefile.html', null, {
      address: 'https://example.org/harbour?x=1',
      title: 'The harbour & Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      content: {
        kind: 'html',
        html: '<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: https://example.org/harbour?x=1 \n saved date: Tue Nov 14 2023 23:13:20 GMT+0100 (Central European Standard Time)\n--><meta charset="utf-8">\n<title>The harbour &amp; Ostrelle</title><link rel="canonical" href="https://example.org/other">\n<body><p>Words.</p></body></html>',
      },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
