// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BodyNode, Reading } from '../../utils/model';
import { LINES, story } from '../state/support/open-story';
import { articleOf, fine, readingOf, summary } from '../state/support/popup-ports';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const button = (action: string): HTMLElement => one(`[data-action=${action}]`);
/** Chooses editing in the menu. */
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

/** A story with a list of two in its middle, and a picture without words. */
function listed(): Reading {
  const { article } = readingOf(articleOf(['One.', 'Milk.', 'Bread.', 'Two.']));
  const [first, milk, bread, last] = article.body as BodyNode[];
  const item = (node: BodyNode | undefined): BodyNode => ({ tag: 'li', children: node && 'tag' in node ? node.children : [] });
  const picture: BodyNode = { tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/a.jpg', alt: 'A cow', children: [] }] };
  const list: BodyNode = { tag: 'ul', children: [item(milk), item(bread)] };
  return readingOf({ ...article, body: [first, list, picture, last].flatMap((node) => node ?? []) });
}

describe('editing', () => {
  it('is off until it is asked for, and says whether it is on', async () => {
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

  it('gives every block, list item and list a button of its own', async () => {
    await edit(listed());
    expect(all('[data-action=remove-block]').map(({ dataset }) => dataset.path)).toEqual(['0', '1.0', '1.1', '1', '2', '3']);
    expect(all('.body > .block > .remove .unseen').map((words) => words.textContent)).toHaveLength(3);
  });

  it('leaves the words of the article as they are', async () => {
    await edit(story);
    const words = all('.body .block').map((block) => {
      const copy = block.cloneNode(true) as HTMLElement;
      for (const control of copy.querySelectorAll('button')) control.remove();
      return copy.textContent;
    });
    expect(words).toEqual([...LINES]);
  });
});

describe('removing', () => {
  it('takes the block out and the focus to the button of what comes next', async () => {
    await edit(story);
    one('[data-path="1"]').click();
    await expect.poll(() => paragraphs().length).toBe(2);
    expect(one('.body').textContent).not.toContain('season pass');
    await expect.poll(() => focused().path).toBe('1');
    expect(one('.toasts').textContent).toContain('notice_removed');
  });

  it('of the last block takes the focus to the one before', async () => {
    await edit(story);
    one('[data-path="2"]').click();
    await expect.poll(() => focused().path).toBe('1');
  });

  it('of a list item leaves the others, and of the last one the list', async () => {
    await edit(listed());
    one('[data-path="1.1"]').click();
    await expect.poll(() => all('.body li').length).toBe(1);
    await expect.poll(() => focused().path).toBe('1.0');
    one('[data-path="1.0"]').click();
    await expect.poll(() => all('.body ul').length).toBe(0);
    await expect.poll(() => focused().path).toBe('1');
  });

  it('is undone from the news of it, from the toolbar and by key', async () => {
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

  it('leaves Ctrl+Z alone where there is nothing to undo, and with other keys', async () => {
    await edit(story);
    expect(pressCtrlZ()).toBe(false);
    one('[data-path="0"]').click();
    await expect.poll(() => paragraphs().length).toBe(2);
    expect(pressCtrlZ({ shiftKey: true })).toBe(false);
    expect(pressCtrlZ({ ctrlKey: false })).toBe(false);
    expect(pressCtrlZ({ ctrlKey: false, metaKey: true })).toBe(true);
  });

  it('can be remembered for the site', async () => {
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
    await expect.poll(() => all('[data-notice=remembered]').length).toBe(1);
    expect(asked).toEqual(['Buy a season pass.']);
    expect(one('.toasts').textContent).toContain('notice_remembered');
  });

  it('is not remembered in a private window, and says so', async () => {
    await edit(story, { isPrivate: async () => true });
    one('[data-path="1"]').click();
    await expect.poll(() => one('.toasts').textContent).toContain('edit_privateMemory');
    expect(all('[data-action=remember]')).toEqual([]);
    expect(all('[data-action=undo-toast]').length).toBe(1);
  });

  it('keeps what stands out of who is selected', async () => {
    const { view } = await edit(story);
    view.select(view.cast.value.members.find(({ name }) => name === 'Otis Quill')?.id ?? '');
    one('[data-path="0"]').click();
    await expect.poll(() => all('.body [data-on]').map((mark) => mark.textContent)).toEqual(['', '“No,”', 'Otis Quill', '“Never.”']);
  });

  it('keeps the focus in the view when what had it goes with its news or with the end of editing', async () => {
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

  it('makes a saved article unsaved', async () => {
    await edit(story, { findSaved: () => fine(summary) });
    expect(button('save').textContent).toBe('save_update');
    one('[data-path="1"]').click();
    await expect.poll(() => button('save').textContent).toBe('save_changes');
    expect(button('save').title).toBe('save_changesHint');
  });
});
