/**
 * Code for a frame script that runs the body of an async function in the page's own global, past its CSP, as Firefox's developer tools do: half as
 * long as beside it where much is asked of the document. `root` is there what the expression in the frame script stands for.
 */
export const inGlobal = (body: string, root = 'null'): string =>
  `const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
   if (!globalThis.Debugger) addDebuggerToGlobal(globalThis);
   const debug = new Debugger();
   try {
     const page = debug.addDebuggee(content);
     const done = page.executeInGlobalWithBindings(
       ${JSON.stringify(`(async () => JSON.stringify(await (async () => {${body}})()))()`)},
       { root: page.makeDebuggeeValue(${root}) },
     );
     if (!done.return) throw new Error('It threw: ' + done.throw?.unsafeDereference?.());
     return await done.return.unsafeDereference();
   } finally {
     debug.removeAllDebuggees();
   }`;
