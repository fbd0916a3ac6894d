// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BodyNode, Span } from '../../utils/model';
import { at, readingOf, TEXT } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const link = (fragment: string, words: Span, id?: string): BodyNode => ({
  tag: 'a',
  href: `https://paper.example/a#${fragment}`,
  ...(id ? { id } : {}),
  children: [words],
});
const end = { start: TEXT.length - 1, end: TEXT.length };
const noted = readingOf([
  { tag: 'p', children: [at('Ada Brun'), { tag: 'sup', children: [link('fn1', at('.'), 'r1')] }] },
  { tag: 'p', children: [link('why', at('“It rains,”')), link('gone', at('she'))] },
  { tag: 'h2', id: 'why', children: [at('“and it will.”')] },
  { tag: 'ol', children: [{ tag: 'li', id: 'fn1', children: [at('said Bo'), link('r1', end)] }] },
]);

describe('a link within the article', () => {
  test('opens in the same tab, unless its target is missing from the article', () => {
    show(noted);
    expect(all('.body a').map((link) => [link.dataset.leadsTo, link.getAttribute('target')])).toEqual([
      ['fn1', null],
      ['why', null],
      [undefined, '_blank'],
      ['r1', null],
    ]);
  });

  test('shows a footnote in a card without the link back to the text, and regains focus on Escape', async () => {
    const controls = show(noted);
    await settled();
    one('[data-note]').focus();
    one('[data-note]').click();
    await settled();
    expect(one('.note-words').textContent).toBe('said Bo');
    expect(document.activeElement).toBe(one('.note-card'));
    press('Escape');
    await settled();
    expect([controls.panel.value, all('.note-card')]).toEqual([null, []]);
    expect(document.activeElement).toBe(one('[data-note]'));
  });

  test('moves focus to a heading, or opens a card whose button moves focus to the footnote; another button leads back', async () => {
    show(noted);
    await settled();
    one('[data-note]').click();
    await settled();
    one('[data-action=note-go]').click();
    await settled();
    expect([document.activeElement, all('.note-card')]).toEqual([one('li[data-anchor]'), []]);
    one('[data-leads-to=why]').click();
    await settled();
    expect(document.activeElement).toBe(one('h2[data-anchor]'));
    one('[data-action=way-back]').click();
    await settled();
    expect(document.activeElement).toBe(one('[data-leads-to=why]'));
    expect(all('[data-action=way-back]')).toEqual([]);
  });

  test('is left to the browser while Ctrl is held', async () => {
    show(noted);
    await settled();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    one('[data-note]').dispatchEvent(click);
    expect([click.defaultPrevented, all('.note-card')]).toEqual([false, []]);
  });
});
