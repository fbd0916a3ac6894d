import type { Environment } from 'vitest/runtime';

declare global {
  /** Ends the browsers that the tests of this worker share, if there are any. */
  var endSharedBrowsers: (() => Promise<void>) | undefined;
}

/** The environment of the end-to-end tests. Vitest tears it down when it ends a worker. Only then no later test file needs the browsers. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: async () => globalThis.endSharedBrowsers?.(),
  }),
} satisfies Environment;
