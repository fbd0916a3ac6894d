import { resolve } from 'node:path';
import { build } from 'vite';

/** One script, in memory, out of a file of this folder and all it imports, minified as the product is. */
export async function bundleForTab(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../../..'),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build gave no output.');
  return output.output
    .filter((chunk) => chunk.type === 'chunk')
    .map(({ code }) => code)
    .join('\n');
}
