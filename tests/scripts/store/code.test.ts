import { describe, expect, test } from 'vitest';
import { faultsOfCode, faultsOfPolicy } from '../../../scripts/store/code';

const faultsIn = (name: string, text: string) => faultsOfCode(new Map([[name, text]]));

describe('the rule against remote code', () => {
  test.each([
    'importScripts(`engine.js`);const a=await import(`./part.js`);import{b}from"./b.js"',
    'x.retrieval(y);const reeval=(z)=>z;isFunction(q);if(e instanceof Function||t(`https://www.w3.org/ns/anno.jsonld`))setTimeout(()=>{},9)',
    'const words="evaluated (by eval)";fetch(`https://a.example/page`)',
  ])('accepts the script %s', (script) => {
    expect(faultsIn('a.js', script)).toEqual([]);
  });

  test.each([
    ['a=eval(b)', 'calls eval'],
    ['a=new Function(`b`,c)', 'makes a function from text'],
    ['a=Function("return this")()', 'makes a function from text'],
    ['setTimeout("run()",9)', 'runs text after a time'],
    ['await import(`https://a.example/b.js`)', 'imports a script from another server'],
    ['importScripts("//a.example/b.js")', 'imports a script from another server'],
    ['import{a}from"https://a.example/b.js"', 'imports a script from another server'],
    ['import"http://a.example/b.js"', 'imports a script from another server'],
  ])('refuses the script %s', (script, words) => {
    expect(faultsIn('chunks/a.js', script)).toEqual([`chunks/a.js ${words}.`]);
  });

  test('accepts a page with scripts of the package, and refuses others and inline ones', () => {
    expect(faultsIn('a.html', '<script type="module" crossorigin src="/chunks/a.js"></script><script src="b.js">')).toEqual([]);
    expect(faultsIn('a.html', '<script defer src="https://a.example/b.js"></script>')).toEqual([
      'a.html has a script from another server.',
    ]);
    expect(faultsIn('a.html', '<script src=//a.example/b.js></script>')).toEqual(['a.html has a script from another server.']);
    expect(faultsIn('a.html', '<p>Text</p><script type="module">run()</script>')).toEqual(['a.html has an inline script.']);
  });
});

describe('the rule for the policy of extension pages', () => {
  test('accepts scripts of the package and WebAssembly', () => {
    expect(faultsOfPolicy("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src https:")).toEqual([]);
  });

  test.each([
    ["script-src 'self' https://a.example; default-src 'none'", 'The content security policy allows https://a.example as script-src.'],
    ["script-src 'self' 'unsafe-eval'; default-src 'none'", "The content security policy allows 'unsafe-eval' as script-src."],
    ["default-src 'self'; worker-src blob:", 'The content security policy allows blob: as worker-src.'],
    ["script-src 'self'; object-src 'none'", 'The content security policy does not limit worker-src.'],
  ])('refuses %s', (policy, fault) => {
    expect(faultsOfPolicy(policy)).toEqual([fault]);
  });

  test('needs a policy', () => {
    expect(faultsOfPolicy(undefined)).toEqual(['The manifest has no content security policy for extension pages.']);
    expect(faultsOfPolicy('connect-src https:')).toHaveLength(3);
  });
});
