// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../utils/article/cite-quote';
import { story } from '../state/support/open-story';
import { settled } from './support/settled';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, press } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const button = (action: string): HTMLElement => one(`[data-action=${action}]`);
const marks = () => all('mark.quote').map((mark) => mark.textContent);
const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
const change = (field: string, value: string) => {
  const element = one(`[data-field=${field}]`);
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
    element.value = value;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }
};
const optionOf = (label: string) =>
  all('[data-field=who] option').find(({ textContent }) => textContent === label) as HTMLOptionElement | undefined;

async function openCard(quote: string) {
  const shown = await showPopup(story);
  shown.view.showQuote(quote);
  await expect.poll(() => all('[data-action=correct]').length).toBe(1);
  button('correct').click();
  await expect.poll(() => all('[data-field=who]').length).toBe(1);
  return shown;
}

describe('the card of a quotation', () => {
  test('offers every actor and other sources as the speaker, with the current speaker selected', async () => {
    await openCard('q1');
    expect(button('correct').getAttribute('aria-expanded')).toBe('true');
    expect(all('[data-field=who] option').map(({ textContent }) => textContent)).toEqual([
      'Ines Vandermeer',
      'Otis Quill',
      'correct_other',
      'correct_unnamed',
      'correct_nobody',
    ]);
    expect((one('[data-field=who]') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('Ines Vandermeer');
    expect(all('.correct-form label').length).toBe(all('.correct-form .field').length);
  });

  test('changes the speaker, moves focus to the chip and states that the reader made the correction', async () => {
    const { view } = await openCard('q1');
    change('who', optionOf('Otis Quill')?.value ?? '');
    await settled();
    button('apply-speaker').click();
    await expect.poll(() => all('.card').length).toBe(0);
    await expect.poll(() => focused().dataset.quote).toBe('q1');
    expect(focused().getAttribute('aria-label')).toContain('quote_chipOwn');
    expect(one('mark[data-quote=q1]').dataset.certainty).toBe('reader');
    expect(one('.toasts').textContent).toContain('notice_corrected correct_keeping_whenSaved');
    view.showQuote('q1');
    await expect.poll(() => one('.card').textContent).toContain('quote_speaker_reader');
    expect(one('.card').textContent).toContain('rule_reader');
    expect(all('.card-cue')).toEqual([]);
    expect(one('.legend').textContent).toContain('quote_speaker_reader');
  });

  test('states that the reader confirmed the speaker where the correction changes nothing', async () => {
    const { view } = await openCard('q1');
    button('apply-speaker').click();
    await expect.poll(() => focused().dataset.quote).toBe('q1');
    expect(focused().getAttribute('aria-label')).toContain('quote_chipConfirmed');
    view.showQuote('q1');
    await expect.poll(() => one('.card').textContent).toMatch(/quote_speaker_confirmed.*rule_confirmed/);
    expect(one('.legend').textContent).toMatch(/^(?!.*quote_speaker_reader).*quote_speaker_confirmed/);
  });

  test('accepts a typed name and its kind, but ignores an empty name', async () => {
    const { view } = await openCard('q1');
    change('who', optionOf('correct_other')?.value ?? '');
    await expect.poll(() => all('[data-field=name]').length).toBe(1);
    change('name', '  ');
    button('apply-speaker').click();
    expect(view.source.value.corrections).toBeUndefined();
    change('name', ' Ann <b>Oak</b> ');
    change('kind', 'organisation');
    await expect.poll(() => (one('[data-field=kind]') as HTMLSelectElement).value).toBe('organisation');
    button('apply-speaker').click();
    await expect.poll(() => view.cast.value.ofQuote.get('q1')?.name).toBe('Ann <b>Oak</b>');
    expect(view.cast.value.ofQuote.get('q1')?.kind).toBe('organisation');
    await expect.poll(() => all('.actor-name').some(({ textContent }) => textContent === 'Ann <b>Oak</b>')).toBe(true);
  });

  test('rejects the quotation and restores it on undo', async () => {
    await openCard('q1');
    button('not-quote').click();
    await expect.poll(marks).toEqual(['“No,”', '“Never.”']);
    await expect.poll(() => focused().dataset.block).toBe('0');
    button('more-notices').click();
    await expect
      .poll(() =>
        all('[data-notice=corrections]')
          .map(({ textContent }) => textContent)
          .join(),
      )
      .toContain('correct_said_notQuote');
    button('undo-toast').click();
    await expect.poll(() => marks().length).toBe(3);
    await expect.poll(() => focused().dataset.quote).toBe('q1');
    expect(all('[data-notice=corrections]')).toEqual([]);
  });

  test('can revert a correction, and so can the list of corrections', async () => {
    const { view, corrections } = await openCard('q1');
    expect(all('[data-action=restore]')).toEqual([]);
    await corrections.correct('q1', { by: 'nobody' });
    await corrections.reject('q2');
    view.showQuote('q1');
    await expect.poll(() => all('[data-action=correct]').length).toBe(1);
    button('correct').click();
    await expect.poll(() => all('[data-action=restore]').length).toBe(1);
    button('restore').click();
    button('more-notices').click();
    await expect.poll(() => all('[data-action=take-back]').length).toBe(1);
    button('take-back').click();
    await expect.poll(() => view.source.value.corrections).toBeUndefined();
    expect(marks().length).toBe(3);
  });

  test('closes on Escape while one of its fields has focus', async () => {
    await openCard('q1');
    one('[data-field=who]').focus();
    press('Escape');
    await expect.poll(() => all('.card').length).toBe(0);
  });
});

describe('the card for a missed quotation', () => {
  test('marks the typed words as a quotation, but rejects words that are not in the article', async () => {
    const { view } = await showPopup(story);
    button('mark-missed').focus();
    button('mark-missed').click();
    await expect.poll(() => focused().dataset.field).toBe('words');
    change('words', 'no such words');
    button('apply-mark').click();
    await expect.poll(() => one('[role=alert]').textContent).toBe('correct_wordsMissing');
    expect(focused().getAttribute('aria-invalid')).toBe('true');
    change('words', 'buy a season');
    await expect.poll(() => one('[role=alert]').textContent).toBe('');
    change('who', optionOf('Otis Quill')?.value ?? '');
    change('how', 'direct');
    await expect.poll(() => (one('[data-field=how]') as HTMLSelectElement).value).toBe('direct');
    button('apply-mark').click();
    await expect.poll(marks).toContain('Buy a season');
    const { analysis, article } = view.reading.value;
    expect(analysis.quotes.map((quote) => wordsOf(article.text, quote))[1]).toBe('Buy a season');
    await expect.poll(() => focused().className).toBe('chip');
  });

  test('opens when q is pressed while selected words are in view, and marks them as a quotation after confirmation', async () => {
    const { view } = await showPopup(story);
    await settled();
    const [, second, third] = all('.body p');
    if (!second?.firstChild || !third) throw new Error('The test needs an article of three paragraphs.');
    // jsdom has no layout, so the test sets the bounding boxes.
    one('.page').getBoundingClientRect = () => new DOMRect(0, 0, 500, 400);
    const placeAt = (top: number) => {
      Range.prototype.getClientRects = () => [new DOMRect(9, top, 90, 20)] as unknown as DOMRectList;
    };
    placeAt(900);
    getSelection()?.setBaseAndExtent(second.firstChild, 5, third, 0);
    document.dispatchEvent(new Event('selectionchange'));
    // The button is not offered while the words are outside the view.
    await expect.poll(() => all('[data-action=mark-selection]')).toEqual([]);
    press('q');
    expect(all('.card')).toEqual([]);
    placeAt(9);
    await expect
      .poll(() => {
        document.dispatchEvent(new Event('selectionchange'));
        return all('[data-action=mark-selection]').length;
      })
      .toBe(1);
    press('q');
    await expect.poll(() => all('.card').length).toBe(1);
    expect(one('.marked-words').textContent).toBe('season pass.');
    expect(all('[data-action=mark-selection]')).toEqual([]);
    button('apply-mark').click();
    await expect.poll(marks).toContain('season pass.');
    expect(view.cast.value.byId.get('none')?.quotes.length).toBe(1);
  });

  test('closes on Escape and returns focus to the button that opened it', async () => {
    await showPopup(story);
    button('mark-missed').focus();
    button('mark-missed').click();
    await expect.poll(() => all('.card').length).toBe(1);
    press('Escape');
    await expect.poll(() => all('.card').length).toBe(0);
    expect(focused().dataset.action).toBe('mark-missed');
  });
});
