// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractFile } from '../../utils/extract/extract-file';
import model from '../../utils/extract/filter/block-model.json';
import { AT_ONCE } from '../support/at-once';

const ADDRESS = 'https://ledger.example/2026/harbour';
const PARAGRAPHS = [
  'The harbour board voted on Tuesday to keep the old quay open until the spring, after three hours of debate in the town hall of Ostrelle.',
  '“Nobody will lose a berth this winter,” said Ilse Vantongeren, who has chaired the board since last year and grew up beside the quay.',
  'The decision costs the town about forty thousand a year, which the council had hoped to spend on the road to the fish market instead.',
  'Fishermen had parked their lorries across the bridge on Monday, and left only when the mayor promised them a place at the table.',
];
const story = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');

test('an article that another program has extracted keeps all of its words, without scripts', async () => {
  const html = `<html lang="en"><head><title>Harbour stays open</title></head><body><p>Short.</p><script>x</script>${story}<form><p>In a form.</p></form></body></html>`;
  const article = await extractFile({ html, isWhole: false }, ADDRESS, model, AT_ONCE);
  expect(article).toMatchObject({ ok: true, value: { url: ADDRESS, title: 'Harbour stays open', lang: 'en' } });
  expect(article.ok && article.value.text.split('\n')).toEqual(['Short.', ...PARAGRAPHS]);
});

test('a whole page is extracted like an open one', async () => {
  const nav = '<nav><a href="/a">News</a><a href="/b">Sport</a></nav>';
  const html = `<html lang="en"><head><title>Harbour stays open</title><meta property="og:site_name" content="The Ledger"></head><body>${nav}<main><h1>Harbour stays open</h1><article>${story}</article></main><footer><p>All rights reserved</p></footer></body></html>`;
  const article = await extractFile({ html, isWhole: true }, ADDRESS, model, AT_ONCE);
  expect(article).toMatchObject({ ok: true, value: { title: 'Harbour stays open', site: 'The Ledger', text: PARAGRAPHS.join('\n') } });
});

test('a whole page that does not look like an article keeps its words, because the reader chose the file', async () => {
  const article = await extractFile({ html: '<html><body><p>Three words only.</p></body></html>', isWhole: true }, ADDRESS, model, AT_ONCE);
  expect(article).toMatchObject({ ok: true, value: { text: 'Three words only.' } });
});

test('a page without words is empty', async () => {
  expect(await extractFile({ html: '<html><body><img src="x"></body></html>', isWhole: true }, ADDRESS, model, AT_ONCE)).toMatchObject({
    ok: false,
    error: { code: 'emptyPage' },
  });
});
