import { describe, expect, test } from 'vitest';
import type { Reading, Result } from '../../utils/model';
import { createPanelState, type PanelPorts } from '../../utils/state/panel-state';
import { articleOf, failing, fine, popupPorts, readingOf } from './support/popup-ports';

const titled = (title: string): Reading => readingOf(articleOf([`${title}.`], { title }));

/**
 * Opens the panel in a window with simulated tabs. `tabs` maps the ID of each tab to the result of reading its page. The extension has no
 * access to a tab whose ID is in `unseen`.
 */
async function panelOver(tabs: Record<number, Promise<Result<Reading>>>, change: Partial<PanelPorts> = {}) {
  let front = 1;
  let heard: { onFront?: () => void; onWanted?: () => void } = {};
  const unseen = new Set<number>();
  const given: string[] = [];
  const ports: PanelPorts = {
    wanted: async () => front,
    front: async () => ({ id: front, isSeen: !unseen.has(front) }),
    portsOf: (id) => popupPorts(titled(''), { load: () => tabs[id] ?? failing('pageGone') }),
    onWanted: (hear) => {
      heard = { ...heard, onWanted: hear };
    },
    onFront: (hear) => {
      heard = { ...heard, onFront: hear };
    },
    async askForAll() {
      given.push('asked');
      return true;
    },
    giveBackAll() {
      given.push('given back');
    },
    ...change,
  };
  const state = createPanelState(ports, { locale: 'en-GB' });
  const title = () => {
    const phase = state.shown.value?.phase.value;
    return phase?.name === 'ready' ? phase.view.reading.value.article.title : (phase?.name ?? 'nothing');
  };
  await state.load();
  return {
    state,
    title,
    given,
    unseen,
    goTo(id: number) {
      front = id;
      heard.onFront?.();
    },
    askFor(id: number) {
      front = id;
      heard.onWanted?.();
    },
  };
}
const both = () => ({ 1: fine(titled('One')), 2: fine(titled('Two')) });

describe('the side panel', () => {
  test('keeps the article of its original tab when another tab becomes active', async () => {
    const panel = await panelOver(both());
    panel.goTo(2);
    expect([panel.title(), panel.state.note.value]).toEqual(['One', null]);
  });

  test('switches to the active tab on request, and to any tab for which it is opened', async () => {
    const panel = await panelOver(both());
    panel.goTo(2);
    await panel.state.readFront();
    expect(panel.title()).toBe('Two');
    panel.askFor(1);
    await expect.poll(panel.title).toBe('One');
  });

  test('keeps its article on screen until the next one has loaded', async () => {
    const slow = Promise.withResolvers<Result<Reading>>();
    const panel = await panelOver({ ...both(), 2: slow.promise });
    panel.goTo(2);
    const read = panel.state.readFront();
    await expect.poll(() => panel.state.isReading.value).toBe(true);
    expect(panel.title()).toBe('One');
    slow.resolve(await fine(titled('Two')));
    await read;
    expect([panel.title(), panel.state.isReading.value]).toEqual(['Two', false]);
  });

  test('shows the tab that was requested last even if an earlier request finishes later', async () => {
    const slow = Promise.withResolvers<Result<Reading>>();
    const panel = await panelOver({ ...both(), 2: slow.promise, 3: fine(titled('Three')) });
    panel.goTo(2);
    const read = panel.state.readFront();
    panel.goTo(3);
    await panel.state.readFront();
    slow.resolve(await fine(titled('Two')));
    await read;
    expect(panel.title()).toBe('Three');
  });

  test('keeps its article and reports the reason when the active tab has no article or the extension may not read it', async () => {
    const panel = await panelOver({ ...both(), 3: failing('notAnArticle') });
    panel.goTo(3);
    await panel.state.readFront();
    expect([panel.title(), panel.state.note.value]).toEqual(['One', { code: 'notAnArticle' }]);
    panel.unseen.add(2);
    panel.goTo(2);
    await panel.state.readFront();
    expect([panel.title(), panel.state.note.value]).toEqual(['One', { code: 'pageUnseen' }]);
    panel.unseen.clear();
    await panel.state.readFront();
    expect([panel.title(), panel.state.note.value]).toEqual(['Two', null]);
  });

  test('shows an error when it has no article yet, and recovers when it switches to another tab', async () => {
    const panel = await panelOver({ 1: failing('emptyPage'), 2: fine(titled('Two')) });
    expect([panel.title(), panel.state.note.value]).toEqual(['error', null]);
    panel.goTo(2);
    await panel.state.readFront();
    expect(panel.title()).toBe('Two');
  });
});

describe('following the active tab', () => {
  test('is off until the reader turns it on, and loses its permission when it is turned off', async () => {
    const panel = await panelOver(both());
    expect([panel.state.isFollowing.value, panel.given]).toEqual([false, []]);
    await panel.state.follow(true);
    panel.goTo(2);
    await expect.poll(panel.title).toBe('Two');
    await panel.state.follow(false);
    expect(panel.given).toEqual(['asked', 'given back']);
    panel.goTo(1);
    expect(panel.title()).toBe('Two');
  });

  test('reports that the browser asks for the permission until the reader has answered', async () => {
    const answer = Promise.withResolvers<boolean>();
    const panel = await panelOver(both(), { askForAll: () => answer.promise });
    const following = panel.state.follow(true);
    expect([panel.state.isAsking.value, panel.state.isFollowing.value]).toEqual([true, false]);
    answer.resolve(true);
    await following;
    expect([panel.state.isAsking.value, panel.state.isFollowing.value]).toEqual([false, true]);
  });

  test('stays off when its permission is refused', async () => {
    const panel = await panelOver(both(), { askForAll: async () => false });
    await panel.state.follow(true);
    panel.goTo(2);
    expect([panel.state.isFollowing.value, panel.state.note.value, panel.title()]).toEqual([false, { refused: true }, 'One']);
  });
});
