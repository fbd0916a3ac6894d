// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { story } from '../state/support/open-story';
import { holdEffects } from './support/hold-effects';
import { selectWords } from './support/select-words';
import { settled } from './support/settled';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, press } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const open = async () => {
  const shown = await showPopup(story);
  await settled();
  const kept = () => shown.view.source.value.highlights?.map(({ parts, note }) => [parts[0]?.exact, note]) ?? [];
  return { ...shown, kept };
};
const field = () => one('[data-field=note]') as HTMLTextAreaElement;
const write = (words: string) => {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
const startNote = async (words: string) => {
  selectWords(words);
  await expect.poll(() => all('[data-action=note-selection]').length).toBe(1);
  press('m');
  await expect.poll(() => (document.activeElement as HTMLElement | null)?.dataset.field).toBe('note');
};
const cards = () => all('.card').length;
const undo = () => one('[data-action=undo-toast]').click();

describe('a note being written', () => {
  test('is kept and confirmed by a snackbar when Escape closes its card, and is removed with its new highlight on undo', async () => {
    const { kept } = await open();
    await startNote('season');
    write('Ask them');
    press('Escape');
    await expect.poll(() => all('[data-toast=noted]').length).toBe(1);
    expect([kept(), cards()]).toEqual([[['season', 'Ask them']], 0]);
    undo();
    await expect.poll(kept).toEqual([]);
  });

  test('leaves no highlight when its card is closed without text, even if the browser has not painted the card yet', async () => {
    const { kept } = await open();
    const runEffects = holdEffects();
    await startNote('season');
    press('Escape');
    await expect.poll(cards).toBe(0);
    runEffects();
    await settled();
    expect(kept()).toEqual([]);
  });

  test('is kept when its card is replaced by the card of a quotation', async () => {
    const { view, kept } = await open();
    await startNote('season');
    write('Ask them');
    one('mark.quote').click();
    await expect.poll(kept).toEqual([['season', 'Ask them']]);
    await settled();
    expect([view.openQuote.value, all('.card').map(({ dataset }) => dataset.card)]).toEqual(['q1', ['q1']]);
  });

  test('is saved while it is being typed, without a snackbar and without moving focus', async () => {
    const { kept } = await open();
    await startNote('season');
    write('Ask ');
    await expect.poll(kept).toEqual([['season', 'Ask']]);
    await settled();
    expect([document.activeElement, field().value, all('.toast').length]).toEqual([field(), 'Ask ', 0]);
    // Although the note has been stored, the button to save it is still offered.
    expect(all('[data-action=save-note]').length).toBe(1);
    write('Ask them');
    await expect.poll(kept).toEqual([['season', 'Ask them']]);
    press('Escape');
    await expect.poll(() => all('[data-toast=noted]').length).toBe(1);
    undo();
    await expect.poll(kept).toEqual([]);
  });

  test('is kept when the window closes', async () => {
    const { kept } = await open();
    await startNote('season');
    write('Ask them');
    dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    await Promise.resolve();
    expect(kept()).toEqual([['season', 'Ask them']]);
  });

  test('gets its saved text back when the reader edits it again and then undoes that edit', async () => {
    const { kept } = await open();
    await startNote('season');
    write('Ask them');
    await expect.poll(() => all('[data-action=save-note]').length).toBe(1);
    one('[data-action=save-note]').click();
    await expect.poll(() => all('[data-toast=noted]').length).toBe(1);
    field().focus();
    write('Ask her');
    press('Escape');
    await expect.poll(kept).toEqual([['season', 'Ask her']]);
    undo();
    await expect.poll(kept).toEqual([['season', 'Ask them']]);
  });
});

describe('an empty note', () => {
  test('leaves no highlight behind and nothing to undo', async () => {
    const { corrections, kept } = await open();
    one('[data-block="1"]').focus();
    press('m');
    await expect.poll(() => (document.activeElement as HTMLElement | null)?.dataset.field).toBe('note');
    expect(kept().length).toBe(1);
    write('Ask');
    await settled();
    write(' ');
    press('Escape');
    await expect.poll(kept).toEqual([]);
    expect([cards(), all('.toast').length, corrections.canUndo.value]).toEqual([0, 0, false]);
  });

  test('does not remove a highlight that existed before the note or was given another colour', async () => {
    const { highlights, kept } = await open();
    selectWords('season');
    await expect.poll(() => all('.selection-bar').length).toBe(1);
    press('h');
    await expect.poll(kept).toEqual([['season', undefined]]);
    await expect.poll(() => all('[data-toast=highlighted]').length).toBe(1);
    one('[data-block="1"]').focus();
    press('m');
    await expect.poll(cards).toBe(1);
    press('Escape');
    await settled();
    expect([kept(), cards()]).toEqual([[['season', undefined]], 0]);
    await highlights.remove(highlights.list.value[0]?.highlight.id ?? '');
    await startNote('season pass');
    one('.highlight-card [data-colour=pink]').click();
    await expect.poll(() => all('[data-toast=recoloured]').length).toBe(1);
    press('Escape');
    await settled();
    expect(kept()).toEqual([['season pass', undefined]]);
  });
});

test('a new note belongs to the latest highlight rather than to the paragraph around it', async () => {
  const { kept } = await open();
  selectWords('season');
  await expect.poll(() => all('.selection-bar').length).toBe(1);
  one('[data-block="1"]').focus();
  selectWords('season');
  press('h');
  await expect.poll(() => all('[data-toast=highlighted]').length).toBe(1);
  press('m');
  await expect.poll(() => all('[data-field=note]').length).toBe(1);
  write('Ask them');
  press('Escape');
  await expect.poll(kept).toEqual([['season', 'Ask them']]);
  // The focus is now outside the new highlight, so the note belongs to the focused block.
  one('[data-block="2"]').focus();
  press('m');
  await expect.poll(() => kept().length).toBe(2);
});
