import type { Environment } from 'vitest/runtime';

declare global {
  /** Ends the browsers that the tests of this worker share, if there are any. */
  var endSharedBrowsers: (() => Promise<void>) | undefined;
}

/** The environment of the end-to-end tests. Vitest tears it down when it ends a worker: the one moment at which no later file wants its browsers. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: async () => globalThis.endSharedBrowsers?.(),
  }),
} satisfies Environment;
