import type { Environment } from 'vitest/runtime';

declare global {
  /** Closes the shared browsers of this worker, if there are any. */
  var endSharedBrowsers: (() => Promise<void>) | undefined;
}

/**
 * The Vitest environment of the end-to-end tests. It closes the shared browsers only when the worker stops, because other test files may
 * still need them until then.
 */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: async () => globalThis.endSharedBrowsers?.(),
  }),
} satisfies Environment;
