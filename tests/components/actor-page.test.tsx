// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPaper } from '../../components/month-chart/watch-paper';
import { ASKED, found, IDENTITY, plot, READY, root, showActor, textOf } from './support/show-actor';
import { prepareDocument } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  root.scrollBy = vi.fn();
  document.body.append(root);
});
afterEach(() => render(null, root));

describe('the page about an actor', () => {
  test('draws the quotations of each month, and says how many articles have the actor', () => {
    showActor(READY);
    expect(plot.props?.amounts).toEqual([[1], [0], [2]]);
    expect(plot.props?.months.at(-1)).toEqual({ short: 'Mar 2026', words: 'March 2026: actor_quotations 2 · library_place_articles 2' });
    expect(found('.month-legend')?.hidden, 'the chart has one colour').toBe(true);
  });

  test('shows only the quotations of a month that is opened, until the reader wants all', async () => {
    const { ask } = showActor(READY, { asked: { ...ASKED, side: 'about' } });
    await act(async () => plot.props?.onOpen(2));
    expect(ask).toHaveBeenLastCalledWith({ side: 'by', manner: null, month: '2026-03' });
    expect(document.activeElement?.getAttribute('data-action')).toBe('all-months');
    expect(textOf('[data-action=all-months]')).toBe('March 2026');
    act(() => found('[data-action=all-months]')?.click());
    expect(ask).toHaveBeenLastCalledWith({ month: null });
  });

  test.each([
    [ASKED, 'actor_none_by'],
    [{ ...ASKED, side: 'about' }, 'actor_none_about'],
    [{ ...ASKED, month: '2026-02' }, 'actor_noneChosen'],
    [{ ...ASKED, manner: 'denied' }, 'actor_noneChosen'],
  ] as const)('says why there is no quotation: %j', (asked, words) => {
    showActor(READY, { asked });
    expect(textOf('.actor-none')).toBe(words);
  });

  test('shows the first suggestions, and folds the others', () => {
    showActor(READY);
    const rows = (parent: string) => root.querySelectorAll(`.actor-suggestions ${parent} li`).length;
    expect([rows('> ul >'), rows('details')]).toEqual([3, 2]);
    expect(found('[data-action=merge-actor]')?.getAttribute('aria-label')).toBe('actor_same: Roth 0');
  });

  test.each([
    [null, '  ', []],
    ['Ana the Elder', ' ', ['']],
    [null, ' Ana ', ['Ana']],
  ])('takes a name away only if there is one (%s, «%s»)', (given, typed, renamed) => {
    const { decisions } = showActor({ name: 'ready', identity: { ...IDENTITY, given } });
    const field = found('[data-field=actor-name]') as HTMLInputElement;
    field.value = typed;
    act(() => found('[data-action=rename-actor]')?.click());
    expect(vi.mocked(decisions.rename).mock.calls.flat()).toEqual(renamed);
  });

  test('offers to undo a decision to a reader whose button is gone, and takes the message away', () => {
    const { dismiss } = showActor(READY, { said: { name: 'decided', kind: 'merge', decision: 'd1' } });
    expect(document.activeElement?.getAttribute('data-action')).toBe('undo-last');
    act(() => found('[data-action=dismiss]')?.click());
    expect(dismiss).toHaveBeenCalledOnce();
    expect(found('.toast')).toBeNull();
    expect(found('[role=status].toasts'), 'screen readers know the place of the next message').not.toBeNull();
  });

  test('says how actors get there while there are none, and what to do if there are too many or none of a name', () => {
    const one = IDENTITY.perhaps[0]?.other;
    showActor({ name: 'search', looked: '', found: [], total: 0 });
    expect(root.textContent).toContain('actor_nobodyHint');
    expect(found('input')).toBeNull();
    render(null, root);
    showActor({ name: 'search', looked: 'Xu', found: [], total: 0 });
    expect(textOf('.actor-found')).toBe('actor_notFound');
    expect(found('input')).not.toBeNull();
    render(null, root);
    showActor({ name: 'search', looked: '', found: one ? [one] : [], total: 120 });
    expect(textOf('.actor-found')).toBe('actor_shownOf');
    expect(textOf('[data-action=more-actors]')).toBe('actor_showMore');
  });

  test('draws the chart again for paper', () => {
    const drawn = vi.fn();
    const figure = document.createElement('figure');
    figure.append(document.createElement('div'));
    const stop = watchPaper(figure.firstElementChild as HTMLElement, () => drawn('paper' in figure.dataset));
    for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
    stop();
    dispatchEvent(new Event('beforeprint'));
    expect(drawn.mock.calls).toEqual([[true], [false]]);
  });
});
