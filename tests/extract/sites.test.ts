// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOfSite } from '../../utils/extract/clean/apply-site-rules';
import { SITE_RULES } from '../../utils/extract/clean/site-rules';
import type { SiteRule } from '../../utils/model';
import { extractPage } from '../support/extract-page';
import { ROOT } from '../support/source-files';
import { parse } from './support/pages';

/**
 * The expected effect of a site's rule on one of the site's pages, as written by `npm run site`. The saved page has its original structure
 * but meaningless words. `rule` is present only for invented sites, because all other rules ship with the extension.
 */
interface SiteFacts {
  readonly rule?: SiteRule;
  readonly url: string;
  /** The beginnings of the lines that must be kept. */
  readonly kept: readonly string[];
  /** The beginnings of the lines that the rule must remove. */
  readonly gone: readonly string[];
}
const folder = join(ROOT, 'tests/sites');
const sites = readdirSync(folder).map((site) => ({
  site,
  html: readFileSync(join(folder, site, 'page.html'), 'utf8'),
  facts: JSON.parse(readFileSync(join(folder, site, 'facts.json'), 'utf8')) as SiteFacts,
}));

function linesUnder(html: string, url: string, rules: readonly SiteRule[]): readonly string[] {
  const result = extractPage(parse(html), url, rules);
  return result.ok ? result.value.text.split('\n') : [result.error.code];
}
const startsWithOneOf = (line: string, starts: readonly string[]): boolean => starts.some((start) => line.startsWith(start));

describe.each(sites)('the rule of $site', ({ html, facts: { rule, url, kept, gone } }) => {
  test('keeps the article and removes every unwanted line', () => {
    const lines = linesUnder(html, url, rule ? [rule] : []);
    expect(lines.filter((line) => startsWithOneOf(line, kept))).toHaveLength(kept.length);
    expect(lines.filter((line) => startsWithOneOf(line, gone))).toEqual([]);
  });

  test('makes a difference: without it, unwanted lines remain or wanted lines are missing', () => {
    const lines = linesUnder(html, 'https://no-rule.invalid/story', []);
    expect(lines.filter((line) => startsWithOneOf(line, gone))).toHaveLength(gone.length);
    const missing = kept.filter((start) => !lines.some((line) => line.startsWith(start)));
    expect([...gone, ...missing]).not.toEqual([]);
  });
});

test('every site rule that ships with the extension has a fixture', () => {
  const without = SITE_RULES.filter((rule) => !sites.some(({ facts: { url } }) => isOfSite(new URL(url).hostname, rule.site)));
  expect(without).toEqual([]);
});
