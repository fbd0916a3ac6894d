// `npm run -s measure -- NAME ARGS…` runs tests/measure/NAME.ts through Vite, so that its imports resolve as they do in a build.
import { resolve } from 'node:path';
import { runNamed } from './run-named.mjs';

await runNamed(resolve(import.meta.dirname, '../tests/measure'));
