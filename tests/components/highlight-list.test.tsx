// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { story } from '../state/support/open-story';
import { selectWords } from './support/select-words';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const marks = () => all('.body mark.highlight').map(({ textContent, dataset }) => `${dataset.colour} ${textContent}`);
const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
const open = async (...args: Parameters<typeof showPopup>) => {
  const shown = await showPopup(...args);
  // In jsdom the focus takes the selection away.
  await expect.poll(() => focused().className).toBe('page');
  return shown;
};
const swatch = (colour: string) => one(`.selection-bar [data-colour=${colour}]`);
const highlight = async (words: string, colour = 'green') => {
  selectWords(words);
  await expect.poll(() => all('.selection-bar .swatch').length).toBe(4);
  swatch(colour).click();
  await expect.poll(() => marks().join(' ')).toContain(colour);
};

describe('the list of highlights', () => {
  const list = () => all('[data-panel=highlights] [data-highlight-item]');
  const openList = async () => {
    one('[data-action=more]').click();
    await expect.poll(() => all('[data-action=highlights]').length).toBe(1);
    one('[data-action=highlights]').click();
    await expect.poll(() => all('[data-panel=highlights]').length).toBe(1);
  };

  it('says what to do where there are none', async () => {
    await open(story);
    await openList();
    expect(one('[data-panel=highlights]').textContent).toContain('highlight_none');
  });

  it('has them in the order of the text, goes to one, and removes one with the focus on the next', async () => {
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

  it('has apart, with the note, those whose words are gone', async () => {
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
