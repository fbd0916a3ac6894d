// `npm run -s measure -- NAME ARGS…` runs tests/measure/NAME.ts through Vite, so that it imports the product as it is built.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const folder = resolve(import.meta.dirname, '../tests/measure');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const [name, ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`usage: npm run -s measure -- NAME …\nNAME is one of ${names.join(', ')}`);
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
