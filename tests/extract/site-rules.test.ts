// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { applySiteRules, isOfSite, KEEP_ATTRIBUTE, keepArticleContainers } from '../../utils/extract/clean/apply-site-rules';
import { cleanClone } from '../../utils/extract/clean/clean-clone';
import { SITE_RULES } from '../../utils/extract/clean/site-rules';
import type { SiteRule } from '../../utils/model';
import { paragraphs, parse, URL_OF_PAGE } from './support/pages';

const SITE = 'ledger.example';

function ruled(body: string, rule: Omit<SiteRule, 'site'>, url = URL_OF_PAGE): Document {
  const doc = parse(`<!DOCTYPE html><html><head><title>T</title></head><body>${body}</body></html>`);
  applySiteRules(doc.documentElement, url, [{ site: SITE, ...rule }]);
  keepArticleContainers(doc);
  return doc;
}

describe('a site rule', () => {
  test('removes the elements that its selectors match', () => {
    const doc = ruled(`${paragraphs(4)}<div class="promo"><p>Buy fish.</p></div>`, { remove: ['.promo'] });
    expect(doc.body.textContent).not.toContain('Buy fish');
    expect(doc.querySelectorAll('p')).toHaveLength(4);
  });

  test('keeps only the containers of the article, each once and in the original order', () => {
    const doc = ruled(`<p>Before</p><div class="part">One<div class="part">inside</div></div><p>Between</p><div class="part">Two</div>`, {
      article: '.part',
    });
    expect(doc.body.textContent).toBe('OneinsideTwo');
  });

  test('marks the elements to keep, and removes any such marks that the page itself has set', () => {
    const doc = ruled(`<div ${KEEP_ATTRIBUTE}="">Own</div><div class="note">Note</div>`, { keep: ['.note'] });
    expect([...doc.querySelectorAll(`[${KEEP_ATTRIBUTE}]`)].map((kept) => kept.textContent)).toEqual(['Note']);
  });

  test('keeps elements that the cleaning would remove', () => {
    const doc = parse(
      `<body><main>${paragraphs(4)}<aside class="box"><p>Facts.</p></aside><nav><p class="note">Note.</p></nav><nav>Menu</nav></main></body>`,
    );
    applySiteRules(doc.documentElement, URL_OF_PAGE, [{ site: SITE, keep: ['.box', '.note'] }]);
    cleanClone(doc.documentElement);
    expect(doc.body.textContent).toContain('Facts.');
    expect(doc.body.textContent).toContain('Note.');
    expect(doc.body.textContent).not.toContain('Menu');
    expect(doc.querySelectorAll(`[${KEEP_ATTRIBUTE}]`)).toHaveLength(2);
  });

  test('applies to the subdomains of its site and to no other site', () => {
    const rule = { remove: ['p'] };
    const count = (url: string) => ruled('<p>One</p>', rule, url).querySelectorAll('p').length;
    expect(count('https://www.ledger.example/a')).toBe(0);
    expect(count('https://sport.ledger.example/a')).toBe(0);
    expect(count('https://notledger.example/a')).toBe(1);
    expect(count('https://ledger.example.org/a')).toBe(1);
    expect(isOfSite('LEDGER.example', SITE)).toBe(true);
    expect(isOfSite('', '')).toBe(false);
  });

  test.each(['p[', '', ':nonsense(', '>>>', 'p'.repeat(600)])('is ignored when its selector is invalid: %s', (selector) => {
    vi.spyOn(console, 'debug').mockReturnValue();
    expect(ruled(paragraphs(4), { remove: [selector], keep: [selector], article: selector }).querySelectorAll('p')).toHaveLength(4);
  });

  test('is ignored when it would remove most of the article', () => {
    expect(ruled(`<div class="box">${paragraphs(5)}</div><p>End</p>`, { remove: ['.box'] }).querySelectorAll('p')).toHaveLength(6);
    expect(ruled(paragraphs(5), { remove: ['html', 'body', 'p'] }).querySelectorAll('p')).toHaveLength(5);
    expect(ruled(paragraphs(5), { remove: ['p:first-child'] }).querySelectorAll('p')).toHaveLength(4);
  });

  test('changes nothing when its article container is not on the page', () => {
    expect(ruled(paragraphs(3), { article: '.story' }).querySelectorAll('p')).toHaveLength(3);
  });

  test('works on forms with fields named after DOM methods', () => {
    const doc = ruled(
      `<form class="promo"><input name="remove"><input name="parentNode"></form><form class="keep"><input name="setAttribute"></form>`,
      {
        remove: ['.promo'],
        keep: ['.keep'],
      },
    );
    expect(doc.querySelector('.promo')).toBeNull();
    expect(doc.querySelectorAll(`[${KEEP_ATTRIBUTE}]`)).toHaveLength(1);
  });
});

test('the site rules that ship with the extension have valid site names and selectors', () => {
  for (const rule of SITE_RULES) {
    expect(rule.site).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(rule.site).not.toMatch(/^www\./);
    const selectors = [...(rule.article ? [rule.article] : []), ...(rule.remove ?? []), ...(rule.keep ?? [])];
    expect(selectors.length, rule.site).toBeGreaterThan(0);
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
  }
});
