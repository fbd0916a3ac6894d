/** A way in which a file could run code that is not in the package, with the words that name it. */
const FORBIDDEN: readonly (readonly [expression: RegExp, words: string])[] = [
  [/(?<![\w$.])eval\(/, 'calls eval'],
  [/(?<![\w$.])Function\(/, 'makes a function from text'],
  [/(?<![\w$])set(?:Timeout|Interval)\(\s*["'`]/, 'runs text after a time'],
  [/(?<![\w$.])import(?:Scripts)?\(\s*["'`](?:https?:)?\/\//, 'imports a script from another server'],
  [/(?<![\w$.])(?:from|import)\s*["'](?:https?:)?\/\//, 'imports a script from another server'],
  [/<script[^>]{0,200}\ssrc\s*=\s*["']?(?:https?:)?\/\//i, 'has a script from another server'],
];
const INLINE_SCRIPT = /<script(?![^>]{0,200}\ssrc)[^>]{0,200}>/i;

/** Returns a sentence for each built script or page, by its name, that runs text or code from elsewhere. */
export function faultsOfCode(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => {
    const found = FORBIDDEN.filter(([expression]) => expression.test(text)).map(([, words]) => words);
    const inline = name.endsWith('.html') && INLINE_SCRIPT.test(text) ? ['has an inline script'] : [];
    return [...new Set([...found, ...inline])].map((words) => `${name} ${words}.`);
  });
}

/** The sources from which the scripts of an extension may come. WebAssembly runs from the package too. */
const OWN = new Set(["'self'", "'none'", "'wasm-unsafe-eval'"]);

/** Returns a sentence for each way in which a policy of extension pages lets scripts come from elsewhere. */
export function faultsOfPolicy(policy: string | undefined): string[] {
  if (!policy) return ['The manifest has no content security policy for extension pages.'];
  const directives = new Map(policy.split(';').map((directive) => namedSources(directive)));
  const fallback = directives.get('default-src');
  return ['script-src', 'object-src', 'worker-src'].flatMap((name) => {
    const sources = directives.get(name) ?? fallback;
    if (!sources) return [`The content security policy does not limit ${name}.`];
    return sources.filter((source) => !OWN.has(source)).map((source) => `The content security policy allows ${source} as ${name}.`);
  });
}

function namedSources(directive: string): [name: string, sources: string[]] {
  const [name = '', ...sources] = directive.trim().split(/\s+/);
  return [name, sources];
}
