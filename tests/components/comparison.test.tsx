// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ComparePage } from '../../components/compare/ComparePage';
import type { FollowedMemory } from '../../components/compare/ComparisonView';
import { compareReadings, readForComparison } from '../../utils/compare/compare-readings';
import type { CastIdentities } from '../../utils/compare/comparison';
import type { ChooseTabs, CompareControls, CompareState } from '../../utils/controls/comparison';
import type { Reading, WebTab } from '../../utils/model';
import { harbourPost, threeStories, townLedger } from '../compare/support/three-stories';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

function show(first: CompareState, followed: FollowedMemory = { current: null }) {
  const nothing = async () => undefined;
  const controls = {
    state: signal(first),
    said: signal(null),
    follow: nothing,
    showTabs: vi.fn(nothing),
    choose: vi.fn(),
    readTabs: vi.fn(nothing),
    save: vi.fn(nothing),
    leaveOut: vi.fn(),
    copy: vi.fn(nothing),
    download: vi.fn(),
    print: vi.fn(),
  } satisfies CompareControls;
  act(() => render(onSurface(<ComparePage controls={controls} followed={followed} />), surface));
  return controls;
}
const ready = (readings: readonly Reading[], areSaved = true, identities: readonly CastIdentities[] = []): CompareState => ({
  name: 'ready',
  comparison: compareReadings(readings.map(readForComparison), identities),
  sources: readings.map((_, at) => ({ id: areSaved ? at + 1 : null, addressOf: (id) => `https://paper.example/#${id}` })),
  problems: [],
});
const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent);
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

test('a comparison has a row for each speaker, and says who speaks only in one article and who is only mentioned', () => {
  show(ready(threeStories));
  expect(textsOf('.compare-speakers thead th')).toEqual(['compare_speaker', 'Harbour Post', 'Valley Echo', 'Town Ledger']);
  expect(textsOf('.compare-speakers tbody th bdi')).toEqual(['Cor Maas', 'Ilse Vantongeren', 'Piet Ombergen', 'Bo Lind']);
  expect(textsOf('.compare-only')).toEqual(['compare_onlyIn Valley Echo', 'compare_onlyIn Harbour Post']);
  expect(all('[data-place=mentioned]').map((cell) => cell.closest('tr')?.querySelector('bdi')?.textContent)).toEqual(['Ilse Vantongeren']);
});

test('every quotation leads to its place in the article, with the way back to the comparison', () => {
  show(ready(threeStories));
  const links = all('.compare-passage blockquote a').map((link) => link.getAttribute('href'));
  expect(links[0]).toMatch(/^#\/article\/1\?quote=q\d&ids=1,2,3$/);
  expect(links).toHaveLength(5);
  expect(all('.compare-alone blockquote a')).toHaveLength(2);
});

test('a speaker leads to the page about the actor, in the table and beside each quotation', () => {
  const idOf = ({ analysis }: Reading, name: string) => analysis.actors.find((actor) => actor.name === name)?.id ?? '';
  const identity = { kind: 'person', articles: 2, quotes: 2, isApart: false } as const;
  const ilse = { ...identity, id: 7, name: 'Ilse van Tongeren' };
  const [cor, maas] = ['Cor Maas', 'Maas'].map((name, at) => ({ ...identity, id: 8 + at, name }));
  show(
    ready(threeStories, true, [
      { [idOf(harbourPost, 'Ilse Vantongeren')]: ilse, [idOf(harbourPost, 'Cor Maas')]: cor ?? ilse },
      {},
      { [idOf(townLedger, 'Ilse Vantongeren')]: ilse, [idOf(townLedger, 'Maas')]: maas ?? ilse },
    ]),
  );
  const linksIn = (selector: string) => all(`${selector} a`).map((link) => [link.textContent, link.getAttribute('href')]);
  expect(linksIn('.compare-speakers tbody th')).toEqual([
    ['Cor Maas', '#/actor?ids=8'],
    ['Ilse van Tongeren', '#/actor?ids=7'],
  ]);
  expect(linksIn('.compare-speakers td > .compare-role'), 'to another identity that is only likely the same').toEqual([
    ['Maas', '#/actor?ids=9'],
  ]);
  expect(linksIn('.compare-speaker')).toEqual([
    ['Ilse Vantongeren', '#/actor?ids=7'],
    ['Ilse Vantongeren', '#/actor?ids=7'],
    ['Cor Maas', '#/actor?ids=8'],
    ['Maas', '#/actor?ids=9'],
  ]);
  expect(linksIn('.compare-named')).toEqual([
    ['Ilse Vantongeren', '#/actor?ids=7'],
    ['Ilse Vantongeren', '#/actor?ids=7'],
  ]);
});

test('left-out words are marked as deleted, and the differences are named', () => {
  show(ready(threeStories));
  expect(textsOf('.compare-passage del')).toEqual(['this decision for']);
  expect(textsOf('.compare-passage:first-child .compare-tags li')).toEqual([
    'compare_differs_named',
    'compare_differs_manner',
    'compare_differs_words',
  ]);
  expect(textsOf('.compare-passage:nth-child(2) > .compare-role')).toEqual(['compare_missingIn Valley Echo']);
});

test('outlets that occur twice are numbered, and none of two articles can be left out', () => {
  show(ready([harbourPost, harbourPost]));
  expect(textsOf('.compare-articles .compare-outlet')).toEqual(['Harbour Post (1)', 'Harbour Post (2)']);
  expect(all('[data-action=leave-out]')).toEqual([]);
  expect(one('.compare-copies').textContent).toContain('100');
});

test('one of three articles can be left out', () => {
  const { leaveOut } = show(ready(threeStories));
  all('[data-action=leave-out]')[1]?.click();
  expect(leaveOut).toHaveBeenCalledExactlyOnceWith(1);
});

test('articles that are not saved lead to their pages, can be saved, and other tabs can be chosen', () => {
  const { save, showTabs } = show(ready(threeStories, false));
  const link = one('.compare-passage blockquote a');
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://paper.example/#q1', 'noopener noreferrer nofollow']);
  one('[data-action=save-compared]').click();
  expect(save).toHaveBeenCalledOnce();
  one('[data-action=show-tabs]').click();
  expect(showTabs).toHaveBeenCalledOnce();
});

test('the focus returns to the link that the reader has followed', () => {
  const followed: FollowedMemory = { current: { key: '1 q2', at: 1 } };
  show(ready(threeStories), followed);
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(document.activeElement?.textContent).toBe('“The bill comes later,”');
  expect(followed.current).toBeNull();
});

test('articles without quotations in common are compared without an empty list', () => {
  show(
    ready([harbourPost, threeStories[2] ?? harbourPost].map((reading) => ({ ...reading, analysis: { ...reading.analysis, quotes: [] } }))),
  );
  expect(surface.textContent).toContain('compare_nobody');
  expect(surface.textContent).toContain('compare_noSameWords');
  expect(all('.compare-alone, .compare-passage')).toEqual([]);
});

test('open tabs are chosen, except those that are asleep', () => {
  const { choose } = show(tabs());
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
  const { readTabs } = show(tabs({ chosen: new Set([1, 2]) }));
  expect(surface.textContent).toContain('compare_tabs_access p1.example and p2.example');
  one('[data-action=read-tabs]').click();
  expect(readTabs).toHaveBeenCalledOnce();
});

test('a refused permission is said', () => {
  show(tabs({ tabs: null, refused: 'tabs' }));
  expect(one('[role=alert]').textContent).toBe('compare_refused_tabs');
});

test('pages that could not be read are named', () => {
  show(tabs({ problems: [{ title: 'Story 1', error: { code: 'notAnArticle' } }] }));
  expect(one('.compare-problems').textContent).toContain('Story 1: error_notAnArticle');
});

test('an address with a single article says how many are needed', () => {
  show({ name: 'count', count: 1 });
  expect(one('[role=alert]').textContent).toBe('compare_howMany');
});
