// `npm run icons` renders scripts/icon.svg to public/icon/SIZE.png. WXT adds these files to the manifest.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browsers/install-browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'public', 'icon');
const svg = readFileSync(join(root, 'scripts', 'icon.svg'), 'utf8');

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: await ensureChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
