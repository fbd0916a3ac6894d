// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChooseTabs } from '../../utils/controls/comparison';
import type { WebTab } from '../../utils/model';
import { prepareComparison, showComparison, textsOf } from './support/show-comparison';
import { clearDocument, one, surface } from './support/show-reading';

beforeEach(prepareComparison);
afterEach(clearDocument);

const tab = (id: number, change: Partial<WebTab> = {}): WebTab => ({
  id,
  url: `https://p${id}.example/`,
  title: `Story ${id}`,
  host: `p${id}.example`,
  isAsleep: false,
  ...change,
});
const tabs = (change: Partial<ChooseTabs> = {}): ChooseTabs => ({
  name: 'tabs',
  tabs: [tab(1), tab(2), tab(3, { isAsleep: true })],
  chosen: new Set([1]),
  refused: null,
  problems: [],
  ...change,
});

test('open tabs are chosen, except those that are asleep', () => {
  const { choose } = showComparison(tabs());
  const boxes = [...surface.querySelectorAll<HTMLInputElement>('.compare-choices input')];
  expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  expect(one('[data-action=read-tabs]').hasAttribute('disabled'), 'a single tab').toBe(true);
  one('[data-tab="2"]').click();
  expect(choose).toHaveBeenCalledExactlyOnceWith(2);
});

test('the sites that will be read are named before the click', () => {
  const { readTabs } = showComparison(tabs({ chosen: new Set([1, 2]) }));
  expect(surface.textContent).toContain('compare_tabs_access p1.example and p2.example');
  one('[data-action=read-tabs]').click();
  expect(readTabs).toHaveBeenCalledOnce();
});

test('a refused permission is said', () => {
  showComparison(tabs({ tabs: null, refused: 'tabs' }));
  expect(one('[role=alert]').textContent).toBe('compare_refused_tabs');
});

test('pages that could not be read are named', () => {
  showComparison(tabs({ problems: [{ article: 'Story 1', error: { code: 'notAnArticle' } }] }));
  expect(one('.compare-problems').textContent).toContain('Story 1: error_notAnArticle');
});

test('a comparison without enough articles says which are missing', () => {
  showComparison({
    name: 'failed',
    problems: [
      { article: 'Quay stays open', error: { code: 'articleMissing' } },
      { article: 2, error: 'noText' },
    ],
  });
  expect(textsOf('.compare-problems li')).toEqual(['Quay stays open: error_articleMissing', 'compare_whichArticle 2: compare_noText']);
  expect(surface.textContent).toContain('compare_howMany');
});

test('an address with a single article says how many are needed', () => {
  showComparison({ name: 'count', count: 1 });
  expect(one('[role=alert]').textContent).toBe('compare_howMany');
});
