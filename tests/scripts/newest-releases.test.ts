import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { packagesToUpdate } from '../../scripts/release/newest-releases.mjs';

const READABILITY = lock.packages['node_modules/@mozilla/readability'].version;
const DOMPURIFY = lock.packages['node_modules/dompurify'].version;

/** Returns the environment in which npm asks a registry on a port of this computer. */
const envFor = (port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_config_registry: `http://127.0.0.1:${port}/`,
  npm_config_noproxy: '127.0.0.1',
});

/** Runs `act` with a registry on this computer that has one release of every package. */
async function withRegistry<Result>(
  versionOf: (name: string) => string,
  act: (env: NodeJS.ProcessEnv) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    const version = versionOf(name);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { name, version } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    return await act(envFor(port));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test('nothing is to update if the locked versions are the newest', async () => {
  const locked = (name: string): string => (name === 'dompurify' ? DOMPURIFY : READABILITY);
  expect(await withRegistry(locked, packagesToUpdate)).toEqual([]);
});

test('each package with a newer release is to update', async () => {
  const sentences = await withRegistry(() => '99.0.0', packagesToUpdate);
  expect(sentences).toEqual([
    `@mozilla/readability ${READABILITY} is not the newest release, which is 99.0.0. Update it and run all tests.`,
    `dompurify ${DOMPURIFY} is not the newest release, which is 99.0.0. Update it and run all tests.`,
  ]);
});

test('a registry that cannot be reached is named as the reason', async () => {
  // No program listens on port 1. A port that was just freed may be taken by another test.
  const sentences = await packagesToUpdate(envFor(1));
  expect(sentences).toHaveLength(2);
  expect(sentences[1]).toMatch(
    new RegExp(
      `^The npm registry cannot be reached, so it is unknown whether dompurify ${DOMPURIFY} is the newest release: .*ECONNREFUSED`,
    ),
  );
});
