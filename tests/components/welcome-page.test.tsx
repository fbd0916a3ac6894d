// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { STEPS } from '../../components/welcome/StepPicture';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome/WelcomePage';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const open = (props: Partial<WelcomePageProps> = {}) =>
  render(onSurface(<WelcomePage browser="chromium" shortcuts={[{ words: 'Open side panel', keys: 'Alt+Shift+L' }]} {...props} />), surface);

test('the first steps show three drawings without words, each with a heading and a sentence', () => {
  open();
  expect(all('.steps > li')).toHaveLength(STEPS.length);
  for (const step of all('.steps > li')) {
    expect(step.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(step.querySelector('svg text')).toBeNull();
    expect([...step.children].map(({ tagName }) => tagName.toLowerCase())).toEqual(['svg', 'h2', 'p']);
  }
});

test('the first steps lead to the sample article, before the drawings', () => {
  open();
  expect(one('[data-action=sample]').getAttribute('href')).toBe('/sample.html');
  expect(one('[data-action=sample]').compareDocumentPosition(one('.steps'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('the first steps say how to pin the button in the browser at hand only', () => {
  open();
  expect(one('[data-browser=chromium]').textContent).toContain('welcome_pinChromium');
  expect(surface.textContent).not.toContain('welcome_pinFirefox');
  open({ browser: 'firefox' });
  expect(one('[data-browser=firefox]').textContent).toContain('welcome_pinFirefox');
  expect(surface.textContent).not.toContain('welcome_pinChromium');
});

test('on a phone, the first steps say in which menu the button is', () => {
  open({ browser: 'phone', shortcuts: [] });
  expect(one('[data-browser=phone]').textContent).toBe('welcome_phonewelcome_phoneHelp');
  expect(surface.textContent).not.toContain('welcome_puzzle');
});

test('the first steps list the shortcuts as the reader has them, and leave them out where a browser has none', () => {
  open({
    shortcuts: [
      { words: 'Open side panel', keys: 'Ctrl+Shift+9' },
      { words: 'Save this article', keys: '' },
    ],
  });
  expect(all('.shortcuts > div').map(({ textContent }) => textContent)).toEqual([
    'Open side panelCtrl+Shift+9',
    'Save this articleoptions_noShortcut',
  ]);
  open({ shortcuts: [] });
  expect(all('.shortcuts')).toHaveLength(0);
});
