// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';
import { story } from './support/voices-story';

beforeEach(prepareDocument);
afterEach(clearDocument);

describe('the voice share', () => {
  const openShares = async () => {
    one('[data-action=shares]').click();
    await expect.poll(() => all('.voice-share').length).toBe(1);
  };

  test('says in a sentence which group is quoted most, shows bars for speakers and groups, and selects a clicked speaker', async () => {
    const view = show(story);
    await openShares();
    expect(one('.voice-share p').textContent).toContain('voices_mostly_officials');
    const [bars, groups] = all('.voice-bars');
    expect(bars?.querySelectorAll('li').length).toBe(4);
    expect(bars?.textContent).toContain('kind_unattributed');
    expect(groups?.textContent).toContain('voices_group_people');
    expect(all('.voice-bar').every((bar) => bar.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(one('.voice-note').textContent).toBe('voices_unnamed voices_counted voices_notCounted voices_grouping');
    one('button.voice-name').click();
    expect(view.selected.value).toBe('a1');
  });

  test('lists every quotation with its speaker, and opens the card of a clicked quotation', async () => {
    const view = show(story);
    await openShares();
    expect(one('[data-action=shares]').getAttribute('aria-expanded')).toBe('true');
    expect(all('.quote-list li')).toHaveLength(view.voices.stops.value.length);
    expect(one('.quote-list').tagName).toBe('OL');
    expect(one('.quote-list li .quote-by').textContent).toBe('voices_quoteBy');
    one('.quote-list li:nth-child(2) button').click();
    expect(view.openQuote.value).toBe(view.voices.stops.value[1]);
  });

  test('is closed until the reader opens it, and has no button when there are no quotations', async () => {
    show(story);
    expect(all('.voice-share')).toEqual([]);
    await openShares();
    one('[data-action=shares]').click();
    await expect.poll(() => all('.voice-share')).toEqual([]);
    clearDocument();
    document.body.append(document.createElement('div'));
    show({ ...story, analysis: { ...story.analysis, quotes: [] } });
    expect(all('.voice-share, [data-action=shares], nav.map-frame:not([aria-hidden=true]), .cast-tool')).toEqual([]);
  });

  test('reports that nothing is quoted word for word when all quotations are indirect', async () => {
    const { quotes } = story.analysis;
    show({ ...story, analysis: { ...story.analysis, quotes: quotes.filter(({ kind }) => kind === 'indirect') } });
    await openShares();
    expect(one('.voice-share p').textContent).toBe('voices_noneDirect');
    expect(all('.voice-bars')).toEqual([]);
  });
});
