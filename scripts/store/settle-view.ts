import type { Frame } from 'puppeteer-core';
import { SERVED } from '../browsers/served-hosts.ts';

/** Prepares a view for its picture: in fonts that the extension ships, with everything loaded and nothing in motion. */
export async function settle(view: Frame): Promise<void> {
  await view.evaluate(useShippedFonts);
  await view.evaluate(nameHosts, SERVED);
  await view.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
}

/** Uses the shipped fonts, because those of this computer may be of any kind. Runs in the page. */
async function useShippedFonts(): Promise<void> {
  const families = { '--sans': 'source-sans-3', '--serif': 'literata', '--family': 'literata' };
  for (const [property, name] of Object.entries(families)) {
    for (const style of ['normal', 'italic']) {
      const bytes = await (await fetch(`/fonts/${name}-latin-wght-${style}.woff2`)).arrayBuffer();
      document.fonts.add(await new FontFace(`picture-${name}`, bytes, { weight: '200 900', style }).load());
    }
    document.documentElement.style.setProperty(property, `picture-${name}`);
  }
}

/** Shows the hosts of the outlets without the domain from which this computer serves them. Runs in the page. */
function nameHosts(served: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(`.${served}`)) node.nodeValue = node.nodeValue.replace(`.${served}`, '.example');
  }
}
