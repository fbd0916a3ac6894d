// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LibraryError } from '../../components/library/LibraryError';
import type { ErrorCode } from '../../utils/model';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(prepareDocument);
afterEach(() => render(null, root));

test.each<[code: ErrorCode, buttons: number]>([
  ['libraryBusy', 1],
  ['unexpected', 1],
  ['articleMissing', 0],
])('the library shows a message for the error %s (number of retry buttons: %i)', (code, buttons) => {
  render(<LibraryError title="No" error={{ code }} onRetry={() => undefined} />, root);
  expect(root.querySelector('[role=alert]')?.textContent).toContain(`error_${code}`);
  expect(root.querySelectorAll('[data-action=retry]').length).toBe(buttons);
});
