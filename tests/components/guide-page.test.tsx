// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GuidePage } from '../../components/guide/GuidePage';
import { showPlace } from '../../components/guide/show-place';
import { parseGuide } from '../../scripts/guide/parse-guide';
import { ROOT } from '../support/source-files';
import { onSurface } from './support/on-surface';
import { plainSettings } from './support/plain-settings';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const guide = parseGuide(readFileSync(join(ROOT, 'docs/guide/en.md'), 'utf8'));
const open = () => {
  const settings = plainSettings();
  render(onSurface(<GuidePage guide={guide} />, { settings }), surface);
  return settings;
};
const keysIn = (section: string) => all(`#${section} kbd`).map((key) => key.textContent);

test('the guide has one heading, and a table of contents that leads to each section', () => {
  open();
  expect(all('h1').map((title) => title.textContent)).toEqual([guide.title]);
  const targets = all('nav a').map((link) => link.getAttribute('href'));
  expect(targets).toEqual(all('section').map(({ id }) => `#${id}`));
  expect(all('nav a').map((link) => link.textContent)).toEqual(all('h2').map((title) => title.textContent));
  expect(all('section').every((section) => one(`#${section.getAttribute('aria-labelledby')}`).tagName === 'H2')).toBe(true);
});

test('the guide shows the keys that the reader has chosen, and says which are turned off', async () => {
  const settings = open();
  expect(keysIn('keys').slice(0, 2)).toEqual(['n', 'p']);
  settings.change((before) => ({ ...before, keys: { nextQuote: 'w', save: '' } }));
  await expect.poll(() => keysIn('keys').slice(0, 2)).toEqual(['w', 'p']);
  expect(keysIn('keys')).not.toContain('s');
  expect(all('.no-key')).toHaveLength(1);
  expect(keysIn('read')).toEqual(['Escape', 'o']);
});

test('the guide leads to the first steps and to the sample article', () => {
  open();
  expect(all('.options-buttons a').map((link) => link.getAttribute('href'))).toEqual(['/welcome.html', '/sample.html']);
});

test('the guide shows no Markdown', () => {
  open();
  expect(surface.textContent).toContain('who is quoted, who is named');
  expect(surface.textContent).not.toMatch(/\*\*|`|^#|^- /m);
});

test('the guide marks and focuses the line of an address, so that a screen reader goes on there, and focuses a section without a mark', () => {
  document.body.append(surface);
  open();
  showPlace('#certainty');
  expect(document.activeElement?.textContent).toContain('how certain that is');
  expect(all('[data-asked]').map(({ id }) => id)).toEqual(['certainty']);
  showPlace('#save');
  expect(document.activeElement?.id).toBe('save');
  expect(all('[data-asked]')).toEqual([]);
  showPlace('#elsewhere');
  showPlace('');
  expect(document.activeElement?.id).toBe('save');
});
