import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldPage } from './find-gold-pages';

/**
 * Runs the scorer of a corpus on the output for some of its pages, and returns what it prints. The scorer reads every page of the folder
 * that it is given, so it gets a folder with links to the chosen pages. Throws an error with the scorer's message if it fails.
 * @param scorer The path of a script that takes the folder of the pages and the folder of the output.
 * @param output The folder with `NAME.json` for each page.
 */
export function runScorer(scorer: string, pages: readonly GoldPage[], output: string, flags: readonly string[]): string {
  const chosen = mkdtempSync(join(tmpdir(), 'dramatis-pages-'));
  try {
    for (const { name, folder } of pages) symlinkSync(folder, join(chosen, name), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, chosen, output, ...flags], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
    return stdout;
  } finally {
    rmSync(chosen, { recursive: true });
  }
}
