import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A script that loads axe-core into a page. Evaluate it before `runAxe`. It hides any global `module` from axe, which would otherwise
 * mistake the page for a CommonJS environment.
 */
export const AXE = `if (!globalThis.axe) { const module = undefined, exports = undefined; ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} }`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
declare global {
  var axe: { run(context: Document, options: object): Promise<{ violations: readonly Violation[]; passes: readonly unknown[] }> };
}

/** The axe rules to run. `contrast` runs only the colour contrast rule, which is the only one that a change of colours can break. */
export type AxeRules = 'all' | 'contrast';

/** Runs axe in the page. Returns one line per violation, plus a line if axe found almost nothing to check. */
export async function runAxe(rules: AxeRules): Promise<string[]> {
  const only = rules === 'contrast' ? { runOnly: ['color-contrast'] } : {};
  const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ['violations'], ...only });
  const lines = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  const hasChecked = passes.length > (rules === 'contrast' ? 0 : 5);
  return hasChecked ? lines : [...lines, `Only ${passes.length} rules had something to check.`];
}
