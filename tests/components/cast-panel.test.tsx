// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { harbourReading } from '../correct/support/harbour-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const story = harbourReading();
const names = () => all('.cast .actor-name').map(({ textContent }) => textContent);
const cardOf = (id: string) => one(`.actor[data-member=${id}]`);
const choose = (filter: string) => one(`.cast-filter input[value=${filter}]`).click();

describe('an actor in the cast panel', () => {
  test('shows its relative salience as a bar, and its kind in words and as an icon', () => {
    show(story);
    const bars = all('.weight-bar').map(({ style }) => style.inlineSize);
    expect(bars).toEqual(['100%', '25%', '75%', '13%', '6%']);
    expect(all('.actor-kind').map(({ textContent }) => textContent)).toEqual([
      ...['kind_person', 'kind_person', 'kind_organisation', 'kind_place', 'kind_person'],
    ]);
    expect(cardOf('a2').querySelector('.actor-kind svg')?.getAttribute('data-icon')).toBe('organisation');
  });

  test('shows a tooltip on focus, hides it on Escape, and shows none while the actor is selected', async () => {
    const view = show(story);
    const button = cardOf('a1').querySelector('button');
    if (!button) throw new Error('The actor a1 has no button.');
    await settled();
    button.focus();
    await expect.poll(() => all('.peek').length).toBe(1);
    expect(one('.peek').textContent).toBe('Ana Rothits chaircast_aliaseskind_personcast_mentionscast_quotescast_weight: cast_weightOf');
    await expect.poll(() => button.getAttribute('aria-describedby')).toBe(one('.peek').id);
    expect(one('.peek').getAttribute('role')).toBe('tooltip');
    press('Escape');
    await expect.poll(() => all('.peek').length).toBe(0);
    expect([document.activeElement, view.selected.value]).toEqual([button, null]);
    view.peek('a1');
    await expect.poll(() => all('.peek').length).toBe(1);
    button.click();
    await expect.poll(() => all('.peek').length).toBe(0);
    view.peek('a1');
    expect([view.selected.value, view.peeked.value]).toEqual(['a1', null]);
  });

  test('shows a tooltip when the pointer rests on it, and keeps the tooltip open while the pointer is over it', async () => {
    const view = show(story);
    const point = (target: Element, type: string) => target.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    point(cardOf('a1').querySelector('.actor-name') as Element, 'pointerover');
    expect(view.peeked.value).toBeNull();
    await expect.poll(() => all('.peek').length).toBe(1);
    point(cardOf('a2').querySelector('.actor-name') as Element, 'pointerover');
    await expect.poll(() => one('.peek').dataset.peek).toBe('a2');
    point(one('.cast-group ul'), 'pointerleave');
    point(one('.peek'), 'pointerenter');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(view.peeked.value).toBe('a2');
    point(one('.peek'), 'pointerleave');
    await expect.poll(() => all('.peek').length).toBe(0);
  });
});

describe('the cast filter', () => {
  test('is a group of radio buttons in which “Everyone” is selected at first', () => {
    show(story);
    expect(one('.cast-filter').tagName).toBe('FIELDSET');
    const inputs = all('.cast-filter input') as HTMLInputElement[];
    expect(inputs.map(({ type, checked }) => [type, checked])).toEqual([
      ['radio', true],
      ['radio', false],
      ['radio', false],
    ]);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(1);
    expect(names().length).toBe(5);
  });

  test('limits the cast to people or speakers, and can show everyone again', async () => {
    show(story);
    choose('people');
    await expect.poll(names).toEqual(['Ana Roth', 'A. Roth', 'Piet Maas']);
    choose('speakers');
    await expect.poll(names).toEqual(['Ana Roth', 'A. Roth']);
    choose('everyone');
    await expect.poll(() => names().length).toBe(5);
  });

  test('does not block the shortcuts of the reading view while focus is in the filter', async () => {
    const view = show(story);
    view.select('a1');
    await settled();
    one('.cast-filter input').focus();
    one('.cast-filter input').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true, cancelable: true }));
    expect(view.step.value).toBe(0);
  });

  test('shows a status message when no actor matches', async () => {
    const [, board, , bay] = story.analysis.actors;
    show({ ...story, analysis: { ...story.analysis, quotes: [], actors: [board, bay].flatMap((actor) => actor ?? []) } });
    expect(one('.empty').textContent).toBe('');
    choose('people');
    await expect.poll(() => one('.empty').textContent).toBe('cast_passes_people');
    choose('speakers');
    await expect.poll(() => one('.empty').textContent).toBe('cast_passes_speakers');
    expect(one('.empty').getAttribute('role')).toBe('status');
  });

  test('is replaced by a message when the article names no actors', () => {
    show({ ...story, analysis: { ...story.analysis, quotes: [], actors: [] } });
    expect(all('.cast-filter')).toEqual([]);
    expect(one('.empty').textContent).toBe('cast_empty');
  });
});

test('the cast panel says how many actors are found correctly in the language, if it has been measured', () => {
  show({ ...story, analysis: { ...story.analysis, lang: 'de' } });
  expect(one('.cast-quality').textContent).toContain('cast_quality');
  clearDocument();
  document.body.append(document.createElement('div'));
  show({ ...story, analysis: { ...story.analysis, lang: 'und' } });
  expect(all('.cast-quality')).toEqual([]);
});
