import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOf } from '../../scripts/browsers/builds';
import type { BrowserName } from '../../scripts/browsers/session';
import { type Build, checkStores } from '../../scripts/store/check-stores';
import { readStoreTexts } from '../../scripts/store/store-texts';
import { ROOT } from '../support/source-files';

/** Returns the files of the build for a browser. */
function readBuild(name: BrowserName): Build {
  const folder = buildOf(name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

const checked = checkStores({ chromium: readBuild('chromium'), firefox: readBuild('firefox') }, readStoreTexts(ROOT));

test.each(checked)('the builds and docs/store keep the rules of the stores: %s', (_, faults) => {
  expect(faults).toEqual([]);
});

test('every group of rules is applied', () => {
  expect(checked.length).toBeGreaterThan(15);
});
