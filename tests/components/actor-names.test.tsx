// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActorNotice, ActorPageState } from '../../utils/controls/actor-page';
import { found, IDENTITY, READY, root, showActor, TRAITS, textOf } from './support/show-actor';
import { prepareDocument } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  root.scrollBy = vi.fn();
  document.body.append(root);
});
afterEach(() => render(null, root));

describe('who is who on the pages about actors', () => {
  test('tells namesakes apart by their role, or else by an outlet and a month', () => {
    const smith = (id: number, role: string | null, outlet = 'Valley Echo') => {
      const words = role === null ? null : { words: role, lang: 'en' };
      return { id, kind: 'person' as const, name: 'John Smith', articles: 1, quotes: 1, ...TRAITS, role: words, outlet };
    };
    const found = [
      smith(1, 'mayor'),
      smith(2, 'striker'),
      smith(3, 'striker', 'Harbour Post'),
      smith(4, null),
      { ...smith(5, 'baker'), name: 'Cor Maas' },
    ];
    showActor({ name: 'search', looked: '', found, total: 5 });
    expect([...root.querySelectorAll('.actor-when')].map(({ textContent }) => textContent)).toEqual([
      'kind_person · mayor · actor_articles · actor_quotes',
      'kind_person · striker · Valley Echo · Mar 2026 · actor_articles · actor_quotes',
      'kind_person · striker · Harbour Post · Mar 2026 · actor_articles · actor_quotes',
      'kind_person · Valley Echo · Mar 2026 · actor_articles · actor_quotes',
      'kind_person · actor_articles · actor_quotes',
    ]);
    render(null, root);
    const [first] = IDENTITY.perhaps;
    const identity = { ...IDENTITY, name: 'John Smith', perhaps: first ? [{ ...first, other: smith(8, 'striker') }] : [] };
    showActor({ name: 'ready', identity });
    expect(textOf('.actor-suggestions .actor-namesake')).toBe('striker');
    expect(root.querySelector('[data-action=merge-actor]')?.getAttribute('aria-label')).toBe('actor_same: John Smith, striker');
  });

  test('has one line for a name in several languages', () => {
    const use = (words: string, lang: string, articles: number, month: number) => {
      const at = Date.UTC(2026, month, 2);
      return { words, lang, articles, first: at, last: at };
    };
    showActor({
      name: 'ready',
      identity: { ...IDENTITY, names: [use('Roth', 'en', 2, 0), use('A. Roth', 'en', 2, 0), use('Roth', 'de', 1, 3)] },
    });
    const lines = [...root.querySelectorAll('.actor-uses li')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'RothJan 2026 – Apr 2026 · actor_articles',
      'A. RothJan 2026 · actor_articles',
    ]);
    expect(lines.map((line) => line.querySelector('bdi')?.lang)).toEqual(['', 'en']);
  });

  test('leaves the focus where a decision was undone, and gives it back when the message is gone', () => {
    const decision = (uid: string) => ({ uid, kind: 'part' as const, name: uid, madeAt: 0 });
    const state = signal<ActorPageState>({ name: 'ready', identity: { ...IDENTITY, decisions: [decision('d1'), decision('d2')] } });
    const said = signal<ActorNotice | null>(null);
    showActor(READY, { state, said });
    const focused = () => document.activeElement?.closest('li')?.querySelector('bdi')?.textContent;
    found('[data-action=undo-decision]')?.focus();
    expect(focused()).toBe('d1');
    act(() => {
      state.value = { name: 'ready', identity: { ...IDENTITY, decisions: [decision('d2')] } };
    });
    act(() => {
      said.value = { name: 'undone' };
    });
    expect(focused()).toBe('d2');
    found('[data-action=dismiss]')?.focus();
    act(() => {
      said.value = null;
    });
    expect(focused()).toBe('d2');
    act(() => {
      state.value = READY;
    });
    act(() => {
      said.value = { name: 'undone' };
    });
    expect(document.activeElement?.closest('.actor-corrections'), 'the last decision is undone').not.toBeNull();
  });

  test('goes on with the first of the actors that were added', () => {
    const actor = (id: number) => ({ id, kind: 'person' as const, name: `Nan ${id}`, articles: 1, quotes: 1, ...TRAITS });
    const state = signal<ActorPageState>({ name: 'search', looked: '', found: [actor(1), actor(2)], total: 4 });
    const { showMore } = showActor(READY, { state });
    act(() => found('[data-action=more-actors]')?.click());
    expect(showMore).toHaveBeenCalledOnce();
    act(() => {
      state.value = { name: 'search', looked: '', found: [1, 2, 3, 4].map(actor), total: 4 };
    });
    expect(document.activeElement?.textContent).toBe('Nan 3');
    expect(found('[data-action=more-actors]')).toBeNull();
  });
});
