import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { dataFileAddresses } from './scripts/data-files.ts';
import { GroupByEnvironment } from './tests/support/group-by-environment.ts';

/** The time for which `expect.poll` waits, in milliseconds. The default, a second, is too short on a busy machine. */
const expectOptions = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    sequence: { sequencer: GroupByEnvironment },
    projects: [
      {
        plugins: [WxtVitest(), dataFileAddresses],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/security/**', 'tests/components/**'],
          environment: 'node',
          testTimeout: 60_000,
          expect: expectOptions,
          // The files share their imports, because loading the engine for each file takes longer than testing it.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        plugins: [WxtVitest(), dataFileAddresses],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          expect: expectOptions,
          // The files share a window, which each file restores after its tests.
          isolate: false,
          maxWorkers: 2,
          setupFiles: ['tests/components/support/restore-globals.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          // A failed assertion prints whole values, such as the accessibility violations that it found.
          chaiConfig: { truncateThreshold: 2_000 },
          include: ['tests/{e2e,security}/**/*.test.ts'],
          environment: './tests/e2e/support/browsers/worker-environment.ts',
          testTimeout: 90_000,
          expect: expectOptions,
          hookTimeout: 180_000,
          // The files of a worker share its browsers; see tests/e2e/support/browsers/shared-browsers.ts.
          isolate: false,
          maxWorkers: 2,
          globalSetup: [
            'tests/e2e/support/browsers/build-if-changed.ts',
            'scripts/browsers/run-folder.ts',
            'scripts/browsers/firefox/firefox-profile.ts',
          ],
        },
      },
    ],
  },
});
