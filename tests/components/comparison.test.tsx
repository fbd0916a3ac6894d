// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FollowedMemory } from '../../components/compare/ComparisonView';
import type { Reading } from '../../utils/model';
import { harbourPost, threeStories, townLedger } from '../compare/support/three-stories';
import { prepareComparison, readyComparison, showComparison, textsOf } from './support/show-comparison';
import { all, clearDocument, one, surface } from './support/show-reading';

beforeEach(prepareComparison);
afterEach(clearDocument);

test('a comparison has a row for each speaker, and says who speaks only in one article and who is only mentioned', () => {
  showComparison(readyComparison(threeStories));
  expect(textsOf('.compare-speakers thead th')).toEqual(['compare_speaker', 'Harbour Post', 'Valley Echo', 'Town Ledger']);
  expect(textsOf('.compare-speakers tbody th bdi')).toEqual(['Cor Maas', 'Ilse Vantongeren', 'Piet Ombergen', 'Bo Lind']);
  expect(textsOf('.compare-only')).toEqual(['compare_onlyIn Valley Echo', 'compare_onlyIn Harbour Post']);
  expect(all('[data-place=mentioned]').map((cell) => cell.closest('tr')?.querySelector('bdi')?.textContent)).toEqual(['Ilse Vantongeren']);
});

test('every quotation leads to its place in the article, with the way back to the comparison', () => {
  showComparison(readyComparison(threeStories));
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
  showComparison(
    readyComparison(threeStories, true, [
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
  showComparison(readyComparison(threeStories));
  expect(textsOf('.compare-passage del')).toEqual(['this decision for']);
  expect(textsOf('.compare-passage:first-child .compare-tags li')).toEqual([
    'compare_differs_named',
    'compare_differs_manner',
    'compare_differs_words',
  ]);
  expect(textsOf('.compare-passage:nth-child(2) > .compare-role')).toEqual(['compare_missingIn Valley Echo']);
});

test('outlets that occur twice are numbered, and none of two articles can be left out', () => {
  showComparison(readyComparison([harbourPost, harbourPost]));
  expect(textsOf('.compare-articles .compare-outlet')).toEqual(['Harbour Post (1)', 'Harbour Post (2)']);
  expect(all('[data-action=leave-out]')).toEqual([]);
  expect(one('.compare-copies').textContent).toContain('100');
});

test('one of three articles can be left out', () => {
  const { leaveOut } = showComparison(readyComparison(threeStories));
  all('[data-action=leave-out]')[1]?.click();
  expect(leaveOut).toHaveBeenCalledExactlyOnceWith(1);
});

test('articles that are not saved lead to their pages, can be saved, and other tabs can be chosen', () => {
  const { save, showTabs } = showComparison(readyComparison(threeStories, false));
  const link = one('.compare-passage blockquote a');
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://paper.example/#q1', 'noopener noreferrer nofollow']);
  one('[data-action=save-compared]').click();
  expect(save).toHaveBeenCalledOnce();
  one('[data-action=show-tabs]').click();
  expect(showTabs).toHaveBeenCalledOnce();
});

test('the focus returns to the link that the reader has followed', () => {
  const followed: FollowedMemory = { current: { key: '1 q2', at: 1 } };
  showComparison(readyComparison(threeStories), followed);
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(document.activeElement?.textContent).toBe('“The bill comes later,”');
  expect(followed.current).toBeNull();
});

test('articles without quotations in common are compared without an empty list', () => {
  showComparison(
    readyComparison(
      [harbourPost, threeStories[2] ?? harbourPost].map((reading) => ({ ...reading, analysis: { ...reading.analysis, quotes: [] } })),
    ),
  );
  expect(surface.textContent).toContain('compare_nobody');
  expect(surface.textContent).toContain('compare_noSameWords');
  expect(all('.compare-alone, .compare-passage')).toEqual([]);
});
