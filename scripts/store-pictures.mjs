// `npm run store:pictures` takes the pictures for the stores into docs/store/pictures/: screenshots of the extension on the sample page, and of a
// library with invented articles, with the English captions of docs/store/listing/; the promo tile; and the logo.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { startChromium } from './browsers/chromium/chromium-session.ts';
import { ensureBuilt } from './build.mjs';
import { draw, framed, logo, promoTile } from './store/frame-picture.ts';
import { serveSamplePages } from './store/sample-pages.ts';
import { VIEWS } from './store/take-views.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/store/pictures');
const font = readFileSync(join(root, 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'));
const icon = readFileSync(join(root, 'scripts/icon.svg'), 'utf8');
const { captions } = parse(readFileSync(join(root, 'docs/store/listing/en.yml'), 'utf8'));

ensureBuilt('chromium');
mkdirSync(folder, { recursive: true });
const pages = await serveSamplePages();
const session = await startChromium({ headless: true });
const save = (name, bytes) => {
  writeFileSync(join(folder, `${name}.png`), bytes);
  console.log(`docs/store/pictures/${name}.png  ${Math.round(bytes.length / 1000)} kB`);
};
try {
  for (const [at, { name, scheme, take }] of VIEWS.entries()) {
    const shots = await take(session, pages.addresses, scheme);
    save(
      `screenshot-${at + 1}-${name}-${scheme}`,
      await draw(session.browser(), framed(shots, { caption: captions[name], font, icon }, scheme)),
    );
    await session.reset();
  }
  save('promo-tile', await draw(session.browser(), promoTile(icon, 'Dramatis', 'The news, and who said what', font)));
  save('logo', await draw(session.browser(), logo(icon)));
} finally {
  await session.close();
  pages.close();
}
