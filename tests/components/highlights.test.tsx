// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { LINES, story } from '../state/support/open-story';
import { focused, highlight, marks, open, swatch } from './support/highlighting';
import { selectWords } from './support/select-words';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const click = (element: HTMLElement) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const writeNote = (words: string) => {
  const field = one('[data-field=note]') as HTMLTextAreaElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('highlighting', () => {
  test('marks the selected words in the chosen colour, shows a snackbar and can be undone', async () => {
    const { view } = await open(story);
    await highlight('season pass', 'pink');
    expect(marks()).toEqual(['pink season pass']);
    const mark = one('.body mark.highlight');
    expect([mark.dataset.begins, mark.dataset.ends]).toEqual(['highlight_begins', 'highlight_ends']);
    expect(one('.body').textContent).toBe(story.article.text.replaceAll('\n', ''));
    expect(one('.toasts').textContent).toContain('notice_highlighted correct_keeping_whenSaved');
    await expect.poll(() => all('.selection-bar').length).toBe(0);
    one('[data-action=undo-toast]').click();
    await expect.poll(marks).toEqual([]);
    expect(view.source.value).not.toHaveProperty('highlights');
  });

  test('marks the selected words in the most recently used colour when the h key is pressed', async () => {
    await open(story);
    await highlight('season', 'blue');
    selectWords('Buy');
    await expect.poll(() => all('.selection-bar').length).toBe(1);
    expect(swatch('blue').getAttribute('aria-keyshortcuts')).toBe('h');
    expect(swatch('pink').hasAttribute('aria-keyshortcuts')).toBe(false);
    press('h');
    await expect.poll(marks).toEqual(['blue Buy', 'blue season']);
  });

  test('is offered for words that a finger has selected, once the browser has taken the pointer away', async () => {
    await open(story);
    one('.page').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    selectWords('season pass');
    await settled();
    expect(all('.selection-bar')).toHaveLength(0);
    window.dispatchEvent(new Event('pointercancel'));
    await expect.poll(() => all('.selection-bar').length).toBe(1);
  });

  test('marks the focused paragraph or quotation when no words are selected, and shows a message when nothing has focus', async () => {
    await open(story);
    press('h');
    await expect.poll(() => one('.toasts').textContent).toContain('notice_nothingToMark');
    one('[data-block="1"]').focus();
    press('h');
    await expect.poll(marks).toEqual(['yellow Buy a season pass.']);
    one('.chip[data-quote=q1]').focus();
    press('h');
    await expect.poll(marks).toContain('yellow “We wait,”');
  });

  test('adds a note to the selected words when the m key is pressed, and reopens the note from its marker', async () => {
    const { view } = await open(story);
    selectWords('season');
    await expect.poll(() => all('[data-action=note-selection]').length).toBe(1);
    press('m');
    await expect.poll(() => focused().dataset.field).toBe('note');
    press('h');
    expect(view.source.value.highlights?.length).toBe(1);
    writeNote(' Ask <b>them</b> ');
    await expect.poll(() => all('[data-action=save-note]').length).toBe(1);
    one('[data-action=save-note]').click();
    await expect.poll(() => all('.body .note-sign').length).toBe(1);
    expect(view.source.value.highlights?.[0]?.note).toBe('Ask <b>them</b>');
    expect(one('.toasts').textContent).toContain('notice_noted');
    // The card stays open until Escape is pressed. Focus then moves to the note's marker.
    press('Escape');
    await expect.poll(() => all('.card').length).toBe(0);
    expect(focused().className).toBe('note-sign');
    expect(one('.body').textContent).toBe(story.article.text.replaceAll('\n', ''));
    click(one('.note-sign'));
    await expect.poll(() => (one('[data-field=note]') as HTMLTextAreaElement).value).toBe('Ask <b>them</b>');
  });
});

describe('a highlight', () => {
  test('that ends inside a link has its note marker after the link', async () => {
    // The offset at which the second paragraph, «Buy a season pass.», starts.
    const start = LINES[0].length + 1;
    const link: BodyNode = { tag: 'a', href: 'https://sedgeferries.example/pass', children: [{ start: start + 6, end: start + 17 }] };
    const paragraph: BodyNode = { tag: 'p', children: [{ start, end: start + 6 }, link, { start: start + 17, end: start + 18 }] };
    await open({ ...story, article: { ...story.article, body: story.article.body.map((block, at) => (at === 1 ? paragraph : block)) } });
    selectWords('season');
    await expect.poll(() => all('[data-action=note-selection]').length).toBe(1);
    press('m');
    await expect.poll(() => focused().dataset.field).toBe('note');
    writeNote('Ask them');
    await expect.poll(() => all('[data-action=save-note]').length).toBe(1);
    one('[data-action=save-note]').click();
    await expect.poll(() => all('.body .note-sign').length).toBe(1);
    expect(one('.body a').textContent).toBe('season pass');
    expect(one('.body a').nextElementSibling).toBe(one('.note-sign'));
  });

  test('opens a card when it is clicked, and the card can change its colour or remove it', async () => {
    await open(story);
    await highlight('season pass');
    click(one('.body mark.highlight'));
    await expect.poll(() => all('.highlight-card').length).toBe(1);
    expect(one('.highlight-card [aria-pressed=true]').dataset.colour).toBe('green');
    one('.highlight-card [data-colour=pink]').click();
    await expect.poll(marks).toEqual(['pink season pass']);
    await expect.poll(() => one('.highlight-card [aria-pressed=true]').dataset.colour).toBe('pink');
    one('.highlight-card [data-action=remove-highlight]').click();
    await expect.poll(marks).toEqual([]);
    await expect.poll(() => all('.card').length).toBe(0);
  });

  test('that extends beyond a quotation is drawn both inside and outside it, but announced only once', async () => {
    await open(story);
    await highlight('wait,” said Ines');
    expect(
      all('.body mark.highlight')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('wait,” said Ines');
    expect(one('mark.quote mark.highlight').textContent).toBe('wait,”');
    expect(all('.body [data-begins]').map(({ textContent }) => textContent)).toEqual(['wait,”']);
    expect(all('.body [data-ends]').length).toBe(1);
    expect(all('.body [data-ends]')[0]).toBe(all('.body mark.highlight').at(-1));
  });

  test('can be opened from the card of the quotation that contains it', async () => {
    const { view } = await open(story);
    await highlight('wait');
    click(one('mark.quote mark.highlight'));
    await expect.poll(() => view.openQuote.value).toBe('q1');
    await expect.poll(() => all('.card [data-action=open-highlight]').length).toBe(1);
    one('.card [data-action=open-highlight]').click();
    await expect.poll(() => all('.highlight-card').length).toBe(1);
    expect([view.openQuote.value, view.openHighlight.value?.writes]).toEqual([null, false]);
    await expect.poll(() => one('mark.highlight').hasAttribute('data-open')).toBe(true);
  });

  test('lets a click on a name select the actor, unless the highlight covers only that name', async () => {
    const { view } = await open(story);
    await highlight('said Ines Vandermeer');
    click(one('.name'));
    await expect.poll(() => view.selected.value).not.toBeNull();
    view.select(null);
    await highlight('Otis Quill', 'pink');
    const [name] = all('.highlight[data-colour=pink] .name');
    click(name as HTMLElement);
    await expect.poll(() => all('.highlight-card').length).toBe(1);
    expect(view.selected.value).toBeNull();
  });
});
