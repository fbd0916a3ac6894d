// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareReadings, readForComparison } from '../../utils/compare/compare-readings';
import { comparisonMarkdown } from '../../utils/export/comparison/comparison-markdown';
import { threeStories } from '../compare/support/three-stories';
import { coastCourier, hafenbote, translatedStories } from '../compare/support/translated-stories';
import { prepareComparison, readyComparison, showComparison, textsOf } from './support/show-comparison';
import { all, clearDocument, one, surface } from './support/show-reading';

beforeEach(prepareComparison);
afterEach(clearDocument);

test('what is perhaps a translation stands beside the words, says that it is a guess, and the article is not listed as without them', () => {
  showComparison(readyComparison(translatedStories));
  expect(textsOf('.compare > div > h2')).toEqual(['compare_whoSpeaks', 'compare_sameWords', 'compare_onlyOne']);
  expect(textsOf('[data-guessed] .compare-guessed')).toEqual(['sameWords_translation']);
  expect(textsOf('.compare-guess')).toEqual(['compare_translationWhy Kessling, 14, 36 and Ostrelle']);
  expect(all('[data-guessed] :is(ins, del)')).toEqual([]);
  expect(surface.textContent).not.toContain('compare_missingIn');
  expect(textsOf('.compare-alone blockquote')).toEqual(['“We will march to the town hall on Monday,”', '„Wir haben lange genug gewartet“']);
});

test('words that are only perhaps the same have a heading of their own, and no legend of marks', () => {
  showComparison(readyComparison([coastCourier, hafenbote]));
  expect(textsOf('.compare > div > h2')).toEqual(['compare_whoSpeaks', 'compare_translated', 'compare_onlyOne']);
  expect(all('.compare-legend')).toEqual([]);
  expect(textsOf('.compare-passage > .compare-role'), 'no difference is denied').toEqual([]);
  expect(all('.compare-passage').map(({ id }) => id)).toEqual(['passage-1']);
});

test('the legend explains only the marks that are there', () => {
  showComparison(readyComparison(threeStories));
  expect(one('.compare-legend').textContent).toBe('compare_leftWords');
});

test('rows of which it is open whether they are the same say so, with the way to decide', () => {
  const state = readyComparison(threeStories);
  const [first, second, ...rest] = state.comparison.speakers;
  if (!first || !second) throw new Error('There are two speakers.');
  const speakers = [{ ...first, identity: 5, identities: [5], perhaps: [1] }, { ...second, identities: [6], perhaps: [0] }, ...rest];
  showComparison({ ...state, comparison: { ...state.comparison, speakers } });
  expect(textsOf('.compare-perhaps')).toEqual([
    'compare_perhapsSame Ilse Vantongeren compare_decide',
    'compare_perhapsSame Cor Maas compare_decide',
  ]);
  expect(all('.compare-perhaps a').map((link) => link.getAttribute('href'))).toEqual(['#/actor?ids=5', '#/actor?ids=6']);
});

test('everything that the page says is in the copied comparison', () => {
  const { copy } = showComparison({
    ...readyComparison([...threeStories, coastCourier, hafenbote]),
    problems: [{ article: 2, error: { code: 'articleMissing' } }],
  });
  one('[data-action=copy-comparison]').click();
  const [words] = copy.mock.calls[0] ?? [];
  if (!words) throw new Error('Nothing was copied.');
  const markdown = comparisonMarkdown(compareReadings([...threeStories, coastCourier, hafenbote].map(readForComparison)), words).replaceAll(
    '\\',
    '',
  );
  const folded = (text: string) => text.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
  const page = all(
    '.compare h2, .compare-speakers :is(th bdi, .compare-role, li), .compare-facts li, .compare-tags li, .compare-passage > .compare-role',
  ).concat(
    all(
      '.compare-fullest, .compare-named bdi, figcaption q, .compare-speaker, .compare-problems :is(p, li), .compare-only, .compare-guess',
    ),
  );
  expect(page.length).toBeGreaterThan(40);
  for (const { textContent } of page) expect(folded(markdown)).toContain(folded(textContent ?? ''));
});
