import { describe, expect, test } from 'vitest';
import { faultsOfRelease } from '../../../scripts/store/changelog';

const RELEASED = `# Changelog

Words about this file.

## [Unreleased]

## [1.2.0] - 2027-01-31

### Added

- Reading backwards.

## [1.1.0] - 2026-12-01

- The first release.
`;
const UNRELEASED = RELEASED.replace('## [Unreleased]\n', '## [Unreleased]\n\n### Changed\n\n- Reading forwards.\n');

describe('a release with a tag', () => {
  test('needs a tag of the same version and a dated entry, and leaves nothing unreleased', () => {
    expect(faultsOfRelease(RELEASED, '1.2.0', 'v1.2.0')).toEqual([]);
    expect(faultsOfRelease(RELEASED, '1.2.0', 'v1.3.0')).toEqual(['The tag is v1.3.0, but the version in package.json is 1.2.0.']);
    expect(faultsOfRelease(RELEASED, '1.3.0', 'v1.3.0')).toEqual(['CHANGELOG.md has no entry «## [1.3.0] - DATE».']);
    expect(faultsOfRelease(UNRELEASED, '1.2.0', 'v1.2.0')).toEqual(['CHANGELOG.md has 1 lines under «Unreleased»; move them to 1.2.0.']);
  });

  test('needs an entry with a date and lines', () => {
    expect(faultsOfRelease('## [1.0.0]\n\n- It reads.\n', '1.0.0', 'v1.0.0')).toEqual(['The entry for 1.0.0 in CHANGELOG.md has no date.']);
    expect(faultsOfRelease('## [1.0.0] - 2027-01-01\n\n### Added\n', '1.0.0', 'v1.0.0')).toEqual([
      'The entry for 1.0.0 in CHANGELOG.md is empty.',
    ]);
  });
});

test('a release that is only tried needs an entry or unreleased lines', () => {
  expect(faultsOfRelease(RELEASED, '1.2.0')).toEqual([]);
  expect(faultsOfRelease(UNRELEASED, '1.3.0')).toEqual([]);
  expect(faultsOfRelease(RELEASED, '1.3.0')).toEqual(['CHANGELOG.md has neither an entry for 1.3.0 nor lines under «Unreleased».']);
});
