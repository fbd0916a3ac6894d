// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LibraryError } from '../../components/library/LibraryError';
import type { ErrorCode } from '../../utils/model';
import { onSurface } from './support/on-surface';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(prepareDocument);
afterEach(() => render(null, root));

test.each<[code: ErrorCode, buttons: number]>([
  ['libraryBusy', 1],
  ['unexpected', 1],
  ['articleMissing', 0],
  ['articleInvalid', 0],
  ['libraryNewer', 0],
])('the library shows a message for the error %s (number of retry buttons: %i)', (code, buttons) => {
  render(onSurface(<LibraryError title="No" error={{ code }} onRetry={() => undefined} />), root);
  expect(root.querySelector('[role=alert]')?.textContent).toContain(`error_${code}`);
  expect(root.querySelectorAll('[data-action=retry]').length).toBe(buttons);
});

test('the library says how much space is used and free when there is none left to save on', () => {
  const error = { code: 'storageFull', space: { used: 12_000_000, free: 300_000 } } as const;
  render(onSurface(<LibraryError title="No" error={error} onRetry={() => undefined} />), root);
  expect(root.querySelector('[role=alert]')?.textContent).toMatch(/error_storageFull.*safety_space/);
});
