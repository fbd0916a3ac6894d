import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { dataFileAddresses } from './scripts/data-files';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), dataFileAddresses],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/components/**'],
          environment: 'node',
          testTimeout: 60_000,
          // The files share what they import: to load the engine anew for each takes longer than to test it.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          // They share a window, which each of them leaves as it found it.
          isolate: false,
          setupFiles: ['tests/components/support/leave-as-found.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // Two browsers on a busy machine may once be later than any test waits for. What passes the second time alone is marked «retry» in the output.
          retry: process.env.CI ? 1 : 0,
          // Each file has browsers of its own; more than two at a time and they wait for the processor.
          maxWorkers: 2,
          globalSetup: ['tests/e2e/support/browsers/require-builds.ts', 'tests/e2e/support/browsers/firefox/firefox-profile.ts'],
        },
      },
    ],
  },
});
