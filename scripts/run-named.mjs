import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

/** Runs the default export of `FOLDER/NAME.ts`, NAME being the first argument of the command, with the rest of the arguments. */
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
    // A wrong argument is explained by its sentence; DEBUG=1 shows where it came from.
    console.error(process.env.DEBUG ? problem : problem.message);
    process.exitCode = 1;
  }
}
