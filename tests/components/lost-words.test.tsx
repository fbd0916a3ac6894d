// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Integrity, LostParagraph, Reading } from '../../utils/model';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const LINES = ['One.', 'Two.', 'Three.'];
const losing = (texts: readonly string[], counts: Partial<Integrity> = {}): Reading => {
  const lost = texts.map((text, at): LostParagraph => ({ text, at: Math.min(at, 1) * 5, reason: 'learned' }));
  const integrity = { pageQuoteMarks: 4, keptQuoteMarks: 0, pageParagraphs: 5, keptParagraphs: 3, lost, ...counts };
  return readingOf(articleOf(LINES, { integrity }));
};
const offered = () => all('[data-lost]').map(({ dataset }) => Number(dataset.lost));
const paragraphs = () => all('.body p').map((block) => block.textContent);

describe('the notice of lost paragraphs', () => {
  test('says in one line how many quotation marks are missing, and lists paragraphs with quotations first', async () => {
    await showPopup(losing(['A caption.', '“Yes.”', '“No.”']));
    expect(one('[data-notice=lost] summary').textContent).toContain('lost_marks');
    expect(one('[data-notice=lost] details').hasAttribute('open')).toBe(false);
    expect(all('.lost-words').map((words) => words.textContent)).toEqual(['“Yes.”', '“No.”']);
    one('[data-action=more-lost]').click();
    await expect.poll(offered).toEqual([1, 2, 0]);
  });

  test("states why each paragraph was left out, and repeats the reason in the description of the paragraph's button", async () => {
    const reasons = ['learned', 'boilerplate', 'related'] as const;
    const lost = reasons.map((reason, at): LostParagraph => ({ text: `“${at}.”`, at: 0, reason }));
    await showPopup(losing([], { lost }));
    const items = all('.lost-paragraph').map((item) => [...item.querySelectorAll('p')].map((line) => line.textContent));
    expect(items).toEqual(reasons.map((reason, at) => [`“${at}.”`, `leftOut_${reason}`]));
    const described = all('[data-lost]').map(
      (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(described).toEqual(reasons.map((reason) => `leftOut_${reason}`));
  });

  test('does not mention quotation marks when none is missing', async () => {
    await showPopup(losing(['A caption.'], { pageQuoteMarks: 0 }));
    expect(one('[data-notice=lost] summary').textContent).not.toContain('lost_marks');
  });

  test('shows only the first words of a long paragraph', async () => {
    await showPopup(losing([`“${'word '.repeat(2_000)}”`]));
    const words = one('.lost-words').textContent ?? '';
    expect(words).toMatch(/^“word word .* …$/);
    expect(words.length).toBeLessThan(200);
  });

  test('shows only the first three paragraphs of many, and the rest on request', async () => {
    await showPopup(losing(Array.from({ length: 9 }, (_, at) => `Caption ${at}.`)));
    expect(offered().length).toBe(3);
    one('[data-action=more-lost]').click();
    await expect.poll(() => offered().length).toBe(9);
  });

  test('puts paragraphs back, and moves focus to the next lost paragraph or, if none is left, to the restored text', async () => {
    await showPopup(losing(['“First.”', '“Second.”']));
    one('[data-lost="0"]').click();
    await expect.poll(paragraphs).toEqual(['“First.”', ...LINES]);
    expect(offered()).toEqual([0]);
    await expect.poll(() => document.activeElement).toBe(one('[data-lost="0"]'));
    // A browser gives focus only to what is visible.
    expect(one('[data-notice=lost] details').hasAttribute('open')).toBe(true);
    one('[data-lost="0"]').click();
    await expect.poll(paragraphs).toEqual(['“First.”', 'One.', '“Second.”', 'Two.', 'Three.']);
    expect(all('[data-notice=lost]')).toEqual([]);
    await expect.poll(() => document.activeElement?.textContent).toBe('“Second.”');
  });

  test('restores all paragraphs at once and removes them again on undo', async () => {
    await showPopup(losing(['“First.”', '“Second.”']));
    one('[data-action=put-all-back]').click();
    await expect.poll(() => paragraphs().length).toBe(5);
    expect(one('.toasts').textContent).toContain('notice_putBack');
    one('[data-action=undo-toast]').click();
    await expect.poll(paragraphs).toEqual(LINES);
    await expect.poll(() => document.activeElement).toBe(one('[data-lost="0"]'));
  });

  test('shows markup in a restored paragraph as plain text', async () => {
    await showPopup(losing(['<img src=x onerror=alert(1)> “said”']));
    one('[data-lost="0"]').click();
    await expect.poll(() => paragraphs()[0]).toBe('<img src=x onerror=alert(1)> “said”');
    expect(all('img')).toEqual([]);
  });
});

describe('a saved article', () => {
  test('reports lost quotation marks, but offers no way to restore paragraphs', () => {
    show(losing(['“First.”']));
    expect(one('[data-notice=lost]').textContent).toContain('lost_marks');
    expect(one('[data-notice=lost]').textContent).toContain('lost_compare');
    expect(all('[data-action=put-back], [data-action=edit]')).toEqual([]);
  });

  test('shows no notice when no quotation was lost', () => {
    show(losing(['A caption.'], { pageQuoteMarks: 0 }));
    expect(all('[data-notice=lost]')).toEqual([]);
  });
});
