// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { story } from '../state/support/open-story';
import { focused, highlight, marks, open } from './support/highlighting';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

describe('the list of highlights', () => {
  const list = () => all('[data-panel=highlights] [data-highlight-item]');
  const openList = async () => {
    one('[data-action=more]').click();
    await expect.poll(() => all('[data-action=highlights]').length).toBe(1);
    one('[data-action=highlights]').click();
    await expect.poll(() => all('[data-panel=highlights]').length).toBe(1);
  };

  test('shows a hint when there are no highlights', async () => {
    await open(story);
    await openList();
    expect(one('[data-panel=highlights]').textContent).toContain('highlight_none');
  });

  test('lists highlights in text order, moves focus to the next highlight after a removal, and can open their cards', async () => {
    const { view } = await open(story);
    await highlight('Never');
    await highlight('Buy', 'pink');
    await openList();
    expect(list().map((item) => item.querySelector('mark')?.textContent)).toEqual(['Buy', 'Never']);
    one('[data-panel=highlights] [data-action=remove-highlight]').focus();
    one('[data-panel=highlights] [data-action=remove-highlight]').click();
    await expect.poll(() => list().length).toBe(1);
    expect(focused().dataset.action).toBe('remove-highlight');
    one('[data-panel=highlights] [data-action=open-highlight]').click();
    await expect.poll(() => all('.highlight-card').length).toBe(1);
    expect([view.panel.value, marks()]).toEqual([null, ['green Never']]);
  });

  test('lists a highlight and its note in a separate section while the highlighted words are missing from the article', async () => {
    const { view, edits, highlights } = await open(story);
    await highlight('season pass');
    await highlights.finish(view.source.value.highlights?.[0]?.id ?? '', 'Too dear');
    await edits.remove([1]);
    await openList();
    expect(one('.highlights-gone').textContent).toContain('highlight_gone');
    expect(one('.highlights-gone').textContent).toContain('season pass');
    expect(one('.highlights-gone').textContent).toContain('Too dear');
    expect(all('[data-action=open-highlight]')).toEqual([]);
    edits.undo();
    await expect.poll(() => all('.highlights-gone').length).toBe(0);
    expect(list().length).toBe(1);
  });
});
