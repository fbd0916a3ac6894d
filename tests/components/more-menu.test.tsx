// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MoreMenu } from '../../components/frame/MoreMenu';
import { OpenGuideContext } from '../../components/frame/open-guide-context';
import type { ActionGroup } from '../../components/frame/view-action';
import { plain } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, show, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const namesIn = (group: string) => all(`.menu [data-group=${group}] button`).map(({ dataset }) => dataset.action);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.action;
const pressOn = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
};
const action = (name: string, group: ActionGroup) => ({ name, group, icon: 'info', label: name, onChoose: () => undefined }) as const;

describe('the menu of a view', () => {
  test('sorts its actions into titled groups and leaves out a group without actions', async () => {
    show(plain);
    await settled();
    one('[data-action=more]').click();
    await expect.poll(() => all('.menu').length).toBe(1);
    expect(all('.menu [role=group]').map(({ dataset }) => dataset.group)).toEqual(['read']);
    const [group] = all('.menu [role=group]');
    const title = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
    expect([title?.tagName, title?.textContent]).toEqual(['H3', 'panel_group_read']);
    expect(namesIn('read')).toEqual(['find', 'voices', 'legend', 'line-focus', 'keys']);
  });

  test('shows the groups in the same order, whatever the order of the actions is', () => {
    const actions = [action('settings', 'site'), action('share', 'keep'), action('edit', 'mark'), action('find', 'read')];
    render(<MoreMenu actions={actions} keys={{}} onClose={() => undefined} />, surface);
    expect(all('.menu button').map(({ dataset }) => dataset.action)).toEqual(['find', 'edit', 'share', 'settings']);
  });

  test('leads to what the guide says about an action that may puzzle a newcomer, and skips that with the arrow keys', () => {
    const actions = [{ ...action('overlay', 'mark'), help: 'page-marks' } as const, action('edit', 'mark')];
    const menu = <MoreMenu actions={actions} keys={{}} onClose={() => undefined} />;
    render(<OpenGuideContext.Provider value={() => undefined}>{menu}</OpenGuideContext.Provider>, surface);
    expect(all('.menu button').map(({ dataset }) => dataset.action ?? dataset.help)).toEqual(['overlay', 'page-marks', 'edit']);
    one('[data-action=overlay]').focus();
    expect([pressOn('ArrowDown'), focused()]).toEqual([true, 'edit']);
  });

  test('moves focus through all groups with the arrow keys, Home and End', () => {
    const actions = [action('find', 'read'), action('keys', 'read'), action('share', 'keep')];
    render(<MoreMenu actions={actions} keys={{}} onClose={() => undefined} />, surface);
    one('[data-action=find]').focus();
    const after = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => [pressOn(key), focused()]);
    expect(after.map(([, name]) => name)).toEqual(['keys', 'share', 'find', 'share', 'find', 'share']);
    expect(after.every(([isHandled]) => isHandled)).toBe(true);
    expect([pressOn('ArrowRight'), focused()]).toEqual([false, 'share']);
  });
});
