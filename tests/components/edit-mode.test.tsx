// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BodyNode, Reading } from '../../utils/model';
import { LINES, story } from '../state/support/open-story';
import { articleOf, fine, knownAs, readingOf } from '../state/support/popup-ports';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const button = (action: string): HTMLElement => one(`[data-action=${action}]`);
/** Turns edit mode on or off through the menu. */
async function chooseEdit(): Promise<void> {
  button('more').click();
  await expect.poll(() => all('[data-action=edit]').length).toBe(1);
  button('edit').click();
}
const paragraphs = () => all('.body p').map((block) => block.textContent);
const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {});
const pressCtrlZ = (more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true, ...more });
  document.dispatchEvent(event);
  return event.defaultPrevented;
};

async function edit(reading: Reading, ports = {}) {
  const shown = await showPopup(reading, ports);
  await chooseEdit();
  await expect.poll(() => all('[data-action=remove-block]').length).toBeGreaterThan(0);
  return shown;
}

/** Returns an article with a list of two items, followed by a picture without words. */
function listed(): Reading {
  const { article } = readingOf(articleOf(['One.', 'Milk.', 'Bread.', 'Two.']));
  const [first, milk, bread, last] = article.body as BodyNode[];
  const item = (node: BodyNode | undefined): BodyNode => ({ tag: 'li', children: node && 'tag' in node ? node.children : [] });
  const picture: BodyNode = { tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/a.jpg', alt: 'A cow', children: [] }] };
  const list: BodyNode = { tag: 'ul', children: [item(milk), item(bread)] };
  return readingOf({ ...article, body: [first, list, picture, last].flatMap((node) => node ?? []) });
}

describe('edit mode', () => {
  test('is off at first, can be turned on and off, and shows its state in the menu', async () => {
    await showPopup(story);
    expect(all('[data-action=remove-block]')).toEqual([]);
    await chooseEdit();
    await expect.poll(() => all('[data-action=remove-block]').length).toBe(3);
    button('more').click();
    await expect.poll(() => all('[data-action=edit]').map((entry) => entry.getAttribute('aria-pressed'))).toEqual(['true']);
    button('edit-done').click();
    await expect.poll(() => all('[data-action=remove-block]')).toEqual([]);
    button('edit').click();
    await expect.poll(() => all('[data-action=remove-block]').length).toBe(3);
    expect(paragraphs()).toEqual([...LINES.map((line) => expect.stringContaining(line.slice(1, 6)))]);
  });

  test('gives every block, list and list item its own remove button', async () => {
    await edit(listed());
    expect(all('[data-action=remove-block]').map(({ dataset }) => dataset.path)).toEqual(['0', '1.0', '1.1', '1', '2', '3']);
    expect(all('.body > .block > .remove .unseen').map((words) => words.textContent)).toHaveLength(3);
  });

  test('adds no words to the text of the article', async () => {
    await edit(story);
    const words = all('.body .block').map((block) => {
      const copy = block.cloneNode(true) as HTMLElement;
      for (const control of copy.querySelectorAll('button')) control.remove();
      return copy.textContent;
    });
    expect(words).toEqual([...LINES]);
  });
});

describe('removing part of an article', () => {
  test('deletes a block, shows a snackbar and moves focus to the button of the next block', async () => {
    await edit(story);
    one('[data-path="1"]').click();
    await expect.poll(() => paragraphs().length).toBe(2);
    expect(one('.body').textContent).not.toContain('season pass');
    await expect.poll(() => focused().path).toBe('1');
    expect(one('.toasts').textContent).toContain('notice_removed');
  });

  test('moves focus to the button of the previous block when the last block is deleted', async () => {
    await edit(story);
    one('[data-path="2"]').click();
    await expect.poll(() => focused().path).toBe('1');
  });

  test('deletes a list item, or the whole list when no other item is left', async () => {
    await edit(listed());
    one('[data-path="1.1"]').click();
    await expect.poll(() => all('.body li').length).toBe(1);
    await expect.poll(() => focused().path).toBe('1.0');
    one('[data-path="1.0"]').click();
    await expect.poll(() => all('.body ul').length).toBe(0);
    await expect.poll(() => focused().path).toBe('1');
  });

  test('can be undone from the snackbar, from the toolbar and with Ctrl+Z', async () => {
    await edit(story);
    for (const undo of [() => button('undo-toast').click(), () => button('undo').click(), () => pressCtrlZ()]) {
      one('[data-path="0"]').click();
      await expect.poll(() => paragraphs().length).toBe(2);
      undo();
      await expect.poll(() => paragraphs().length).toBe(3);
      await expect.poll(() => focused().path).toBe('0');
      expect(all('[data-action=undo]')).toEqual([]);
    }
  });

  test('is undone with Ctrl+Z or Cmd+Z, which do nothing while Shift is held or when there is nothing to undo', async () => {
    await edit(story);
    expect(pressCtrlZ()).toBe(false);
    one('[data-path="0"]').click();
    await expect.poll(() => paragraphs().length).toBe(2);
    expect(pressCtrlZ({ shiftKey: true })).toBe(false);
    expect(pressCtrlZ({ ctrlKey: false })).toBe(false);
    expect(pressCtrlZ({ ctrlKey: false, metaKey: true })).toBe(true);
  });

  test('is remembered for the site on request', async () => {
    const asked: string[] = [];
    await edit(story, {
      countRemembered: async () => asked.length,
      rememberRemoval: (words: string) => {
        asked.push(words);
        return fine(undefined);
      },
    });
    one('[data-path="1"]').click();
    await expect.poll(() => all('[data-action=remember]').length).toBe(1);
    button('remember').click();
    await expect.poll(() => one('.toasts').textContent).toContain('notice_remembered');
    button('more-notices').click();
    await expect.poll(() => all('[data-notice=remembered]').length).toBe(1);
    expect(asked).toEqual(['Buy a season pass.']);
  });

  test('is not remembered in a private window, and the snackbar says so', async () => {
    await edit(story, { isPrivate: async () => true });
    one('[data-path="1"]').click();
    await expect.poll(() => one('.toasts').textContent).toContain('edit_privateMemory');
    expect(all('[data-action=remember]')).toEqual([]);
    expect(all('[data-action=undo-toast]').length).toBe(1);
  });

  test('leaves the remaining names and quotations of the selected actor emphasised', async () => {
    const { view } = await edit(story);
    view.select(view.cast.value.members.find(({ name }) => name === 'Otis Quill')?.id ?? '');
    one('[data-path="0"]').click();
    await expect.poll(() => all('.body [data-on]').map((mark) => mark.textContent)).toEqual(['“No,”', '', 'Otis Quill', '“Never.”']);
  });

  test('moves focus to the article when the focused button disappears together with its snackbar or edit mode', async () => {
    await edit(story);
    one('[data-path="0"]').click();
    await expect.poll(() => all('[data-action=remember]').length).toBe(1);
    button('remember').focus();
    button('remember').click();
    await expect.poll(() => one('.toasts').textContent).toContain('notice_remembered');
    await expect.poll(() => document.activeElement).toBe(one('main'));
    one('[data-path="0"]').focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await expect.poll(() => all('[data-path]').length).toBe(0);
    await expect.poll(() => document.activeElement).toBe(one('main'));
  });

  test('marks a saved article as having unsaved changes', async () => {
    await edit(story, { findSaved: () => fine(knownAs(story)) });
    expect([button('save').textContent, button('save').ariaPressed]).toEqual(['save_saved', 'true']);
    one('[data-path="1"]').click();
    await expect.poll(() => button('save').textContent).toBe('save_changes');
    expect(button('save').title).toBe('save_changesHint');
  });
});
