import { isBuilt } from './builds.ts';

/** Runs once before the end-to-end tests, which test what was built and build nothing themselves. */
export default function requireBuilds(): void {
  const missing = (['chromium', 'firefox'] as const).filter((name) => !isBuilt(name));
  if (missing.length > 0)
    throw new Error(`There is no build for ${missing.join(' and ')} to test: run \`npm run build\` first, or \`npm test\` for everything.`);
}
