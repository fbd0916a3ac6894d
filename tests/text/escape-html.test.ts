import { expect, test } from 'vitest';
import { escapeHtml } from '../../utils/text/escape-html';

test('escaping replaces special HTML characters and removes null characters', () => {
  expect(escapeHtml(`<a href="x">R&D's</a>\u0000\n`)).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;\n');
});
