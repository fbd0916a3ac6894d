import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads the part that the header names, in base64 and ISO 8859-1', async () => {
  const read = await importOf('page-mhtml/base64.mht');
  expect(read.items).toEqual([
    item('pageMhtml', 'base64.mht', null, {
      address: 'https://example.com/cafe',
      title: 'Café noir',
      content: { kind: 'html', html: '<p>Café</p>' },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads the page, the address, the title and the date of Chromium', async () => {
  const read = await importOf('page-mhtml/chromium.mhtml');
  expect(read.items).toEqual([
    item('pageMhtml', 'chromium.mhtml', null, {
      address: 'https://example.org/harbour',
      title: 'The harbour – Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      content: {
        kind: 'html',
        html: '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>x</title></head><body><p>The harbour’s cranes.</p></body></html>',
      },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a page whose end is missing', async () => {
  const read = await importOf('page-mhtml/no-end.mhtml');
  expect(read.items).toEqual([
    item('pageMhtml', 'no-end.mhtml', null, {
      title: 'Open end',
      content: { kind: 'html', html: '<html><head><title>Open end</title></head><body>Cut' },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
