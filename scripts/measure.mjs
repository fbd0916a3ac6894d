// `npm run -s measure -- NAME ARGS…` runs tests/measure/NAME.ts through Vite, so that it imports the product as it is built.
import { resolve } from 'node:path';
import { runNamed } from './run-named.mjs';

await runNamed(resolve(import.meta.dirname, '../tests/measure'));
