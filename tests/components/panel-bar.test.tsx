// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PanelBar } from '../../components/side-panel/PanelBar';
import type { PanelNote } from '../../utils/controls/side-panel';
import { clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

test('the bar of the side panel explains the permission while the browser asks for it, and not before or after', async () => {
  const isAsking = signal(false);
  const note = signal<PanelNote | null>(null);
  const asked: boolean[] = [];
  const state = {
    shown: signal(null),
    isReading: signal(false),
    isFollowing: signal(false),
    isAsking,
    note,
    readFront: async () => undefined,
    async follow(on: boolean) {
      asked.push(on);
      isAsking.value = true;
    },
  };
  render(<PanelBar state={state} />, surface);
  expect(one('.panel-note').textContent).toBe('');
  expect(one('[data-setting=follow]').getAttribute('aria-description')).toBe('sidePanel_followHelp');
  one('[data-setting=follow]').click();
  // The browser only asks while it handles the click.
  expect(asked).toEqual([true]);
  await expect.poll(() => one('.panel-note').textContent).toBe('sidePanel_followHelp');
  note.value = { refused: true };
  isAsking.value = false;
  await expect.poll(() => one('.panel-note').textContent).toBe('sidePanel_refused');
});
