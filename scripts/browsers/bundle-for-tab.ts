import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a file and all its imports into one script, minified like the product. Returns the code without writing it to disk.
 * @param file The absolute path of the file.
 */
export async function bundleForTab(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../..'),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite built no script from ${file}.`);
  return output.output
    .filter((chunk) => chunk.type === 'chunk')
    .map(({ code }) => code)
    .join('\n');
}
