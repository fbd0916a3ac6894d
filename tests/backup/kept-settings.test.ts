import { expect, test } from 'vitest';
import { mergeSites, printKeptSettings, readKeptSettings } from '../../utils/backup/kept-settings';
import type { CastCorrection } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';

const RULE: CastCorrection = { actor: { name: 'Ana Roth', kind: 'person' }, change: { is: 'rename', name: 'Ana Roth-Maas' }, always: true };

test('settings and rules are the same after they have been in a backup', () => {
  const kept = {
    settings: { ...DEFAULT_SETTINGS, display: { ...DEFAULT_SETTINGS.display, theme: 'dark' } },
    rules: [RULE],
    sites: { 'paper.example': { opensReader: true, display: { size: 120 } } },
    removals: { 'paper.example': ['.newsletter', 'aside'] },
  } as const;
  expect(readKeptSettings(printKeptSettings(kept))).toEqual(kept);
});

test.each([null, '', 'no JSON', '[]', '7', '{"version":2}', '{}'])('%j contains none', (json) => {
  expect(readKeptSettings(json)).toBeNull();
});

test('what is damaged in them is left out', () => {
  const json = JSON.stringify({
    version: 1,
    settings: { display: { theme: 'pink', size: 1e9 } },
    rules: [7, RULE, { actor: null }],
    sites: { 'paper.example': 7, '*://*': { opensReader: true, display: {} } },
    removals: { 'paper.example': ['', 7, 'x'.repeat(501)], 'valleyecho.example': ['.ad'], __proto__: ['a'] },
  });
  expect(readKeptSettings(json)).toEqual({
    settings: DEFAULT_SETTINGS,
    rules: [RULE],
    sites: {},
    removals: { 'valleyecho.example': ['.ad'] },
  });
});

test('a site does not begin to open in reader mode because a backup says so', () => {
  const here = { 'a.example': { opensReader: true, display: {} }, 'b.example': { opensReader: false, display: { size: 90 } } };
  const added = {
    'a.example': { opensReader: false, display: { size: 110 } },
    'c.example': { opensReader: true, display: {} },
    'd.example': { opensReader: true, display: { size: 130 } },
  };
  expect(mergeSites(here, added)).toEqual({
    'a.example': { opensReader: true, display: { size: 110 } },
    'b.example': { opensReader: false, display: { size: 90 } },
    'd.example': { opensReader: false, display: { size: 130 } },
  });
});
