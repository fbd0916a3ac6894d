import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Runs the default export of the file NAME.ts in a folder. NAME is the first argument on the command line; the other arguments are passed
 * to the function.
 */
export async function runNamed(folder) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  const [name, ...args] = process.argv.slice(2);
  if (!names.includes(name)) {
    console.error(`usage: npm run -s ${basename(folder)} -- NAME …\nNAME is one of ${names.join(', ')}`);
    process.exit(2);
  }
  const { module } = await runnerImport(resolve(folder, `${name}.ts`), {
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    logLevel: 'error',
  });
  try {
    await module.default(args);
  } catch (problem) {
    // Prints only the message, which is enough for a wrong argument. DEBUG=1 prints the stack too.
    console.error(process.env.DEBUG ? problem : problem.message);
    process.exitCode = 1;
  }
}
