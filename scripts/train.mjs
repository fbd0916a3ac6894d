// `npm run train -- NAME ARGS…` runs scripts/train/NAME.ts through Vite, so that training uses the product's own modules.
import { resolve } from 'node:path';
import { runNamed } from './run-named.mjs';

await runNamed(resolve(import.meta.dirname, 'train'));
