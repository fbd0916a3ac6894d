import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOf } from '../../scripts/browsers/builds';
import { ROOT } from '../support/source-files';

/** The keys of a manifest that list permissions. */
const KEYS = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'] as const;

function permissionsOf(name: 'chromium' | 'firefox'): string[] {
  const manifest = JSON.parse(readFileSync(join(buildOf(name), 'manifest.json'), 'utf8'));
  return KEYS.flatMap((key) => manifest[key] ?? []).sort();
}

describe('docs/privacy.md', () => {
  const [, section = ''] = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8').split('\n## Permissions\n');
  const rows = [...section.matchAll(/^\| `([^`]+)`([^|]*)\|\s*(\S[^|]*)\|$/gm)].map(([, permission = '', only = '', reason = '']) => ({
    permission,
    only: only.trim(),
    reason,
  }));

  test('explains every permission of the extension, and no other', () => {
    const explained = rows.map(({ permission }) => permission).sort();
    expect(explained).toEqual(permissionsOf('chromium'));
    expect(rows.filter(({ reason }) => reason.trim().length < 15)).toEqual([]);
  });

  test('says which permissions are only for Chromium', () => {
    const forAll = rows.flatMap(({ permission, only }) => (only === '(Chromium)' ? [] : [permission])).sort();
    expect(forAll).toEqual(permissionsOf('firefox'));
  });
});
