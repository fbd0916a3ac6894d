// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingView } from '../../components/reading/ReadingView';
import { openReading } from '../state/support/open-reading';
import { onSurface } from './support/on-surface';
import { plainSettings } from './support/plain-settings';
import { plain } from './support/sample-reading';
import { clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

test('a hidden link leaves the tab order and returns to it when links are shown again', async () => {
  const settings = plainSettings();
  const view = openReading(plain, { locale: 'en-GB' });
  render(onSurface(<ReadingView article={{ view }} images="none" />, { settings }), surface);
  const hide = async (hidesLinks: boolean) => {
    settings.change((before) => ({ ...before, display: { ...before.display, hidesLinks } }));
    await new Promise((done) => setTimeout(done, 50));
    return one('.body a').getAttribute('tabindex');
  };
  expect([await hide(true), await hide(false)]).toEqual(['-1', null]);
});
