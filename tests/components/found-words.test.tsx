// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FoundWords } from '../../components/library/FoundWords';
import { ReadingView } from '../../components/reading/ReadingView';
import { makeReading } from '../library/support/make-reading';
import { openReading } from '../state/support/open-reading';
import { onSurface } from './support/on-surface';
import { settled } from './support/settled';
import { all, clearDocument, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  Range.prototype.getClientRects = () => Object.assign([new DOMRect(0, 0, 8, 8)], { item: () => null });
});
afterEach(clearDocument);

const show = (query: string) => {
  const view = openReading(makeReading(), { locale: 'en-GB', copy: async () => true });
  render(onSurface(<ReadingView article={{ view }} images="none" actions={<FoundWords query={query} />} />), surface);
};

test('an article that a search has found has its words marked, also those of a quotation', async () => {
  show('quote:stays -monday mayo');
  await settled();
  // «Stays» is in the title and in the quotation, and «mayor» begins with the last word.
  await expect.poll(() => all('.painted.searched i')).toHaveLength(3);
});

test('an article that was opened without a search has no marks of it', async () => {
  show('');
  await settled();
  expect(all('.painted.searched')).toEqual([]);
});
