import { collectBlocks } from '../../../../utils/extract/blocks/collect-blocks';
import type { Context, Rule } from '../../../../utils/extract/rules/rule';
import { parse } from '../../support/pages';

/** A paragraph of invented news. */
export const PROSE =
  '<p>The harbour board of Lindmoor met again this spring, and its members argued until late about dredging, tariffs and the old lighthouse on the northern quay.</p>';

/** Returns the texts of the blocks to which a rule objects. */
export function objectionsOf(rule: Rule, markup: string, lang: string | null = 'en', facts: Partial<Context> = {}): string[] {
  const blocks = collectBlocks(parse(`<!DOCTYPE html><body><main>${markup}</main></body>`).body);
  const test = rule.prepare(blocks, { title: '', headings: [], names: [], lang, ...facts });
  return blocks.filter((block) => test(block)).map(({ text }) => text);
}
