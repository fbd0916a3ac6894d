// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordReplacer } from '../../scripts/site/replace-words';
import { stripPage } from '../../scripts/site/strip-page';
import { ROOT } from '../support/source-files';

const strip = (body: string, selectors: readonly string[] = []): string =>
  stripPage(new DOMParser().parseFromString(`<title>Gulls board</title><body>${body}</body>`, 'text/html'), selectors);

test.each([
  '“They board first,” said Mr Brandt, 19.',
  'Ола видит чаек на пароме',
  '海鸥登上渡轮',
  'カモメがフェリーに',
  'נוסעים על המעבורת',
  'चील नाव पर',
])('the word replacer replaces every word with a different one of the same length: %s', (text) => {
  const replaced = wordReplacer()(text);
  expect(replaced).toHaveLength(text.length);
  expect(replaced.replace(/[\p{L}\p{N}]/gu, 'x')).toBe(text.replace(/[\p{L}\p{N}]/gu, 'x'));
  for (const word of text.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []) expect(replaced).not.toContain(word);
});

test('the word replacer gives the same result on every run, although a line repeated within a run gets different words each time', () => {
  const [one, two] = [wordReplacer(), wordReplacer()];
  const line = 'The gulls board the ferry before the cars do.';
  const first = one(line);
  expect(two(line)).toBe(first);
  expect(one(line)).not.toBe(first);
});

test('a stripped page keeps its structure but none of its words', () => {
  const html = strip(`
    <!-- secret comment --><script>var secret = 1</script><style>.secret{}</style>
    <article class="story gulls-board-the-ferry-again-today" id="gulls-board-the-ferry" data-secret="secret" title="secret">
      <h1 class="head">Gulls board the ferry</h1><p lang="en">Secret <a href="https://ledger.example/secret" rel="author">words</a></p>
      <img src="secret.jpg" alt="secret" width="400"><svg><text>secret</text></svg><input value="secret">
    </article>`);
  expect(html.toLowerCase()).not.toMatch(/secret|gulls|ledger|board/);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('article.story > h1.head + p[lang=en] > a[rel=author][href]')).not.toBeNull();
  expect(page.querySelector('img[width="400"]')).not.toBeNull();
});

test('a stripped page keeps the class names and attributes that the given selectors need', () => {
  const box = '<div class="box-for-readers-who-like-birds" data-kind="promo">Words</div>';
  expect(strip(box)).not.toContain('birds');
  const page = new DOMParser().parseFromString(strip(box, ['.box-for-readers-who-like-birds', '[data-kind=promo]']), 'text/html');
  expect(page.querySelector('.box-for-readers-who-like-birds[data-kind=promo]')).not.toBeNull();
});

const run = (...args: string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'scripts/site.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' });

test.each([
  [[], 'Name a page.'],
  [['a.html', 'b.html'], 'One page at a time.'],
  [['--nope'], "Unknown option '--nope'."],
])('the site script rejects the arguments %j with a clear message', (args, sentence) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([1, '', sentence]);
});

test('the site script reports a file that does not exist', () => {
  expect(run('none.html').stderr).toBe('There is no file none.html; give a saved page or an address that begins with http.\n');
});
