import { untilTrue } from '../until-true.ts';

/**
 * Returns a frame script that evaluates an expression with the page's own globals. As with the developer tools, the page's CSP does not
 * apply. `frame` is an expression for the window whose globals are used. A document keeps its sandbox, because making one takes longer than
 * most questions.
 */
export const inPage = (expression: string, frame = 'content'): string =>
  `const asked = ${frame};
   globalThis.sandboxes ??= new WeakMap();
   const sandbox = sandboxes.get(asked.document) ?? new Cu.Sandbox(asked, { sandboxPrototype: asked, wantXrays: false });
   sandboxes.set(asked.document, sandbox);
   return await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await ${expression}))()`)}, sandbox);`;

/** Returns a frame script that runs another one again and again until its result is truthy, but for at most a second. */
export const repeated = (script: string): string =>
  // A window's own timer would stop when the window closes.
  `const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
   return await ${untilTrue(`(async () => {${script}})()`)};`;
