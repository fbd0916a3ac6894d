// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingView } from '../../components/reading/ReadingView';
import { isWhole } from '../../scripts/browsers/is-whole';
import { openReading } from '../state/support/open-reading';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { clearDocument, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

test('a view is whole once it has the parts that load after its first paint', async () => {
  const view = openReading(readingOf(articleOf(['The lighthouse stays.'])), { locale: 'en-GB', copy: async () => true });
  const waiting = onSurface(<ReadingView article={{ view, complete: () => new Promise(() => undefined) }} images="none" />);
  render(waiting, surface);
  expect([surface.textContent?.includes('The lighthouse stays.'), isWhole()]).toEqual([true, false]);
  render(onSurface(<ReadingView article={{ view }} images="none" />), surface);
  await expect.poll(() => isWhole()).toBe(true);
});

test('a view is not whole while one of its pictures loads', async () => {
  const view = openReading(readingOf(articleOf(['The lighthouse stays.'])), { locale: 'en-GB', copy: async () => true });
  render(onSurface(<ReadingView article={{ view }} images="none" />), surface);
  await expect.poll(() => isWhole()).toBe(true);
  const image = Object.defineProperty(document.createElement('img'), 'complete', { value: false });
  surface.append(image);
  expect(isWhole()).toBe(false);
  image.remove();
});
