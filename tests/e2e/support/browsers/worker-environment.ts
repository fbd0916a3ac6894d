import type { Environment } from 'vitest/runtime';

declare global {
  /** Closes the browsers that the tests of this worker share, if there are any. */
  var endSharedBrowsers: (() => Promise<void>) | undefined;
}

/**
 * The environment of the end-to-end tests. Vitest tears it down when it stops a worker. The shared browsers are closed only then, because
 * until then other test files may need them.
 */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: async () => globalThis.endSharedBrowsers?.(),
  }),
} satisfies Environment;
