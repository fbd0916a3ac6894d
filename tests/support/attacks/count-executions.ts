import type { Page } from 'puppeteer-core';

/** The number of payloads that are inserted into one frame. */
const AT_ONCE = 20;
/** The time after which a group of payloads is given up because it has frozen or left the page, in milliseconds. */
const LIMIT = 5_000;

/**
 * Inserts payloads as they are into pages without any defence, and returns how often they were executed. This is the positive control: it
 * shows that the payloads are live. `open` opens an empty page of the test server that runs scripts.
 */
export async function countExecutions(open: () => Promise<Page>, payloads: readonly string[]): Promise<number> {
  let count = 0;
  let page: Page | undefined;
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    page ??= await openCounting(open, () => count++);
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LIMIT));
    const inserted = page.evaluate(insertRaw, payloads.slice(at, at + AT_ONCE)).catch(() => null);
    const counted = await Promise.race([inserted, late]);
    // A payload may take the whole page to another address. The next payloads then get a new page.
    if (counted === null) page = undefined;
    else count += counted;
  }
  return count;
}

/** Opens a page and calls `note` for every dialog in it. Payloads in nested frames open real dialogs. */
async function openCounting(open: () => Promise<Page>, note: () => void): Promise<Page> {
  const page = await open();
  page.on('dialog', (dialog) => {
    note();
    dialog.dismiss().catch(() => undefined);
  });
  return page;
}

/** Inserts payloads into a frame, waits until pictures that are requested after theirs have failed, and counts. Runs in the page. */
async function insertRaw(payloads: readonly string[]): Promise<number> {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const inner = frame.contentWindow as Window & typeof globalThis;
  let count = 0;
  for (const one of [inner, window]) {
    for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
      Object.defineProperty(one, name, { value: () => count++, configurable: true });
    Object.defineProperty(one, 'executed', { get: () => 0, set: () => count++, configurable: true });
  }
  const { body } = inner.document;
  const holders = payloads.map(() => body.appendChild(inner.document.createElement('div')));
  for (const [index, holder] of holders.entries()) holder.innerHTML = payloads[index] ?? '';
  for (let round = 0; round < 3; round++)
    await new Promise((done) => {
      const last = document.createElement('img');
      last.onerror = done;
      last.src = `/nothing-${Math.random()}`;
      document.body.append(last);
    });
  return count;
}
