// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HelpLink } from '../../components/frame/HelpLink';
import { OpenGuideContext } from '../../components/frame/open-guide-context';
import type { GuidePlace } from '../../utils/model';
import { story } from '../state/support/open-story';
import { onSurface } from './support/on-surface';
import { plain } from './support/sample-reading';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, show, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const helps = () => all('[data-help]').map(({ dataset }) => dataset.help);

test('a help link leads to its place in the guide, in a new tab, and its name says what about', () => {
  fakeBrowser.i18n.getMessage = (key, substitutions) => `${key} ${substitutions}`;
  render(onSurface(<HelpLink to="shares" about="Shares" />), surface);
  const link = one('a.help-link');
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/guide.html#shares', '_blank']);
  expect(link.getAttribute('aria-label')).toBe('help_about Shares');
});

test('a help link is a button where a link cannot lead to the guide, as in reader mode', () => {
  const opened: GuidePlace[] = [];
  const link = <HelpLink to="shares" about="Shares" />;
  render(onSurface(<OpenGuideContext.Provider value={(place) => opened.push(place)}>{link}</OpenGuideContext.Provider>), surface);
  one('button.help-link').click();
  expect(opened).toEqual(['shares']);
});

test('the card of a quotation and its form lead to what the guide says about them', async () => {
  const { view } = await showPopup(story);
  view.showQuote('q1');
  await expect.poll(helps).toContain('certainty');
  one('[data-action=correct]').click();
  await expect.poll(helps).toContain('wrong-speaker');
});

test('the card of a quotation without a speaker leads to why there is none', async () => {
  const quotes = plain.analysis.quotes.map((quote) => ({ ...quote, speaker: null }));
  show({ ...plain, analysis: { ...plain.analysis, quotes } }).showQuote('q1');
  await expect.poll(helps).toContain('unattributed');
});

test('a panel leads to what the guide says about it', async () => {
  show(plain).showPanel('keys');
  await expect.poll(helps).toEqual(['keys']);
});
