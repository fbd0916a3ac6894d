import { isBuilt } from '../../../../scripts/browsers/builds.ts';

/** Throws if a build is missing. Runs once before the end-to-end tests, which do not build the extension themselves. */
export default function requireBuilds(): void {
  const missing = (['chromium', 'firefox'] as const).filter((name) => !isBuilt(name));
  if (missing.length > 0)
    throw new Error(`There is no build for ${missing.join(' and ')} to test. Run \`npm run build\` first, or \`npm test\` for everything.`);
}
