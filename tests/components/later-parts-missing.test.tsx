// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ReadingView } from '../../components/reading/ReadingView';
import { openReading } from '../state/support/open-reading';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { all, prepareDocument, surface } from './support/show-reading';

beforeAll(prepareDocument);
afterEach(() => render(null, surface));

test('a view whose later parts cannot be loaded keeps its article and says so, without a part that loads later', async () => {
  const view = openReading(readingOf(articleOf(['The lighthouse stays.'])), { locale: 'en-GB', copy: async () => true });
  render(onSurface(<ReadingView article={{ view, complete: async () => null }} images="none" />), surface);
  await expect.poll(() => all('.toolbar [role=alert]').map(({ textContent }) => textContent)).toEqual(['error_unexpected']);
  expect(surface.textContent).toContain('The lighthouse stays.');
});
