import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ComparePage } from '../../../components/compare/ComparePage';
import type { FollowedMemory } from '../../../components/compare/ComparisonView';
import { compareReadings, readForComparison } from '../../../utils/compare/compare-readings';
import type { CastIdentities } from '../../../utils/compare/comparison';
import type { ComparisonWords } from '../../../utils/compare/comparison-words';
import type { CompareControls, CompareState, ReadyComparison } from '../../../utils/controls/comparison';
import type { Reading } from '../../../utils/model';
import { onSurface } from './on-surface';
import { all, prepareDocument, surface } from './show-reading';

/** Prepares the document. A message shows its key and its values. */
export function prepareComparison(): void {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
}

/** Shows the page that compares articles, and returns its controls. */
export function showComparison(first: CompareState, followed: FollowedMemory = { current: null }) {
  const nothing = async () => undefined;
  const controls = {
    state: signal(first),
    said: signal(null),
    follow: nothing,
    showTabs: vi.fn(nothing),
    choose: vi.fn(),
    readTabs: vi.fn(nothing),
    save: vi.fn(nothing),
    leaveOut: vi.fn(),
    copy: vi.fn(async (_words: ComparisonWords) => undefined),
    download: vi.fn(),
    print: vi.fn(),
  } satisfies CompareControls;
  act(() => render(onSurface(<ComparePage controls={controls} followed={followed} />), surface));
  return controls;
}

/** Returns the state with a comparison of articles, which are saved under the ids 1, 2 and so on, or not at all. */
export const readyComparison = (
  readings: readonly Reading[],
  areSaved = true,
  identities: readonly CastIdentities[] = [],
): ReadyComparison => ({
  name: 'ready',
  comparison: compareReadings(readings.map(readForComparison), identities),
  sources: readings.map((_, at) => ({ id: areSaved ? at + 1 : null, addressOf: (id) => `https://paper.example/#${id}` })),
  problems: [],
});

/** Returns the texts of all elements with a selector. */
export const textsOf = (selector: string): readonly (string | null)[] => all(selector).map(({ textContent }) => textContent);
