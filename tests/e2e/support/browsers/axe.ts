import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The source of axe-core, to be evaluated in a page before `runAxe`. Its first words keep it from taking a page for a CommonJS module. */
export const AXE = `if (!globalThis.axe) { const module = undefined, exports = undefined; ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} }`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
declare global {
  var axe: { run(context: Document, options: object): Promise<{ violations: readonly Violation[]; passes: readonly unknown[] }> };
}

/** Runs in the page. One line a violation; one more where axe found next to nothing to look at. */
export async function runAxe(): Promise<string[]> {
  const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
  const lines = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  return passes.length > 5 ? lines : [...lines, `only ${passes.length} rules had something to look at`];
}
