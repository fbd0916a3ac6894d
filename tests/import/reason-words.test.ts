import { expect, test } from 'vitest';
import { REASON_WORDS } from '../../utils/import/reason-words';
import { IMPORT_REASONS, PARTIAL_REASONS } from '../../utils/model';

test('every reason has its own message', () => {
  expect(Object.entries(REASON_WORDS).sort()).toEqual(
    [...IMPORT_REASONS, ...PARTIAL_REASONS].map((code) => [code, `import.reason.${code}`]).sort(),
  );
});
