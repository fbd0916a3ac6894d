import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The source of axe-core, to be evaluated in a page before `runAxe`. It declares `module` so that axe does not take the page for CommonJS.
 */
export const AXE = `if (!globalThis.axe) { const module = undefined, exports = undefined; ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} }`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
declare global {
  var axe: { run(context: Document, options: object): Promise<{ violations: readonly Violation[]; passes: readonly unknown[] }> };
}

/** The rules that axe applies. `contrast` is the only rule that a change of colours can break. */
export type AxeRules = 'all' | 'contrast';

/** Runs axe in the page. Returns one line for each violation, and one more line if axe found almost nothing to check. */
export async function runAxe(rules: AxeRules): Promise<string[]> {
  const only = rules === 'contrast' ? { runOnly: ['color-contrast'] } : {};
  const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ['violations'], ...only });
  const lines = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  const hasChecked = passes.length > (rules === 'contrast' ? 0 : 5);
  return hasChecked ? lines : [...lines, `Only ${passes.length} rules had something to check.`];
}
