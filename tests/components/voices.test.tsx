// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';
import { story } from './support/voices-story';

beforeEach(() => {
  prepareDocument();
  // jsdom has no layout, so the test gives every element a box that makes it visible.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});
afterEach(clearDocument);

const position = () => all('.cast-head .position').map(({ textContent }) => textContent);
const aloud = () => all('[role=status].unseen').map(({ textContent }) => textContent);
const standing = () => all('.quote[data-at]').map(({ textContent }) => textContent);

describe('stepping through all quotations', () => {
  test('works with keys when no actor is selected, wraps around and skips indirect quotations', async () => {
    show(story);
    await settled();
    expect(position()).toEqual([]);
    press('n');
    await expect.poll(standing).toEqual(['“The quay will open on time, and it will hold for years,”']);
    expect(position()).toEqual(['cast_position']);
    expect(one('.cast-head .position').title).toBe('voices_mapQuote');
    press('n');
    await expect.poll(standing).toEqual(['“Nobody needs to worry about it,”']);
    press('p');
    press('p');
    await expect.poll(standing).toEqual(['“So it does.”']);
    press('Escape');
    await expect.poll(standing).toEqual([]);
  });

  test('announces the current quotation in a status region', async () => {
    show(story);
    await expect.poll(() => all('.cast-head .stepper').length).toBe(1);
    one('[data-step=next-quote]').click();
    await expect.poll(() => aloud().includes('voices_standing')).toBe(true);
  });

  test('is not offered while an actor is selected, because the keys then step through the mentions of that actor', async () => {
    const view = show(story);
    view.select('a1');
    await expect.poll(() => all('.cast-head .stepper').length).toBe(0);
    press('n');
    expect([view.step.value, view.voices.quoteAt.value]).toEqual([0, null]);
  });
});

describe('the quotations-only view', () => {
  test('renders no block again, and lets the reader step through indirect quotations', async () => {
    const view = show(story);
    const before = all('.block');
    const words = before.map(({ innerHTML }) => innerHTML);
    press('v');
    await expect.poll(() => one('.article').hasAttribute('data-voices')).toBe(true);
    expect(all('.block')).toEqual(before);
    expect(all('.block').map(({ innerHTML }) => innerHTML)).toEqual(words);
    expect(one('[data-action=voices]').getAttribute('aria-pressed')).toBe('true');
    // In this view, the reader can step through indirect quotations too.
    expect(view.voices.stops.value.length).toBe(story.analysis.quotes.length);
    press('Escape');
    await expect.poll(() => one('.article').hasAttribute('data-voices')).toBe(false);
    one('[data-action=voices].cast-tool').click();
    expect(view.voices.isAlone.value).toBe(true);
  });

  test('marks the names of speakers with an attribute, but no other names', () => {
    show(story);
    const speaking = all('.name[data-speaks]').map(({ textContent }) => textContent);
    expect(speaking).toEqual(expect.arrayContaining(['Ana Roth', 'Roth', 'Bo Lind']));
    expect(all('.name:not([data-speaks])').map(({ textContent }) => textContent)).toContain('Riverton');
  });
});

describe('a quotation in the article', () => {
  test('shows the name of its speaker the first time, and only the initials after that', () => {
    show(story);
    const named = all('.chip').map(({ dataset }) => [dataset.initials, dataset.name]);
    expect(named).toEqual([
      ['AR', 'Ana Roth'],
      ['AR', undefined],
      ['?', expect.stringContaining('an official')],
      ['BL', 'Bo Lind'],
      ['–', undefined],
    ]);
  });

  test('describes its speaker and manner of speech to screen readers', () => {
    show(story);
    const [first, , claimed] = all('mark.quote');
    expect(first?.getAttribute('aria-description')).toBe('voices_quoteBy');
    expect(claimed?.getAttribute('aria-description')).toBe('voices_quoteBy, manner_claimed');
    expect(one('mark.quote[data-kind=indirect]').getAttribute('aria-description')).toBe('voices_indirectBy');
  });
});

describe('the legend above the article', () => {
  test('stays until it is dismissed and returns when it is chosen in the menu', async () => {
    show(story);
    expect(one('.marks-legend').textContent).toContain('voices_legend');
    one('[data-action=dismiss-legend]').click();
    await expect.poll(() => all('.marks-legend').length).toBe(0);
    one('[data-action=more]').click();
    await expect.poll(() => all('.menu [data-action=legend]').length).toBe(1);
    one('.menu [data-action=legend]').click();
    await expect.poll(() => all('.marks-legend').length).toBe(1);
  });

  test('keeps the language and direction of the interface in a right-to-left article', () => {
    show({ ...story, article: { ...story.article, lang: 'ar', dir: 'rtl' } });
    expect([one('.article').dir, one('.marks-legend').lang, one('.marks-legend').dir]).toEqual(['rtl', 'en-GB', 'ltr']);
  });
});
