import type { Surface } from '../browsers/session';
import { choose, waitForToast } from './correcting';
import { countOf } from './reading';

/** Who is listed in the cast. */
export const namesIn = (surface: Surface) =>
  surface.evaluate(() => [...document.querySelectorAll('.cast .actor-name')].map(({ textContent }) => textContent));
export const idOf = (surface: Surface, name: string) =>
  surface.evaluate((wanted: string) => {
    const card = [...document.querySelectorAll<HTMLElement>('.cast .actor')].find(
      (one) => one.querySelector('.actor-name')?.textContent === wanted,
    );
    return card?.dataset.member ?? '';
  }, name);
/** What the list tells of one of the cast. */
export const cardOf = (surface: Surface, name: string) =>
  surface.evaluate((wanted: string) => {
    const cards = [...document.querySelectorAll('.cast .actor')];
    return cards.find((one) => one.querySelector('.actor-name')?.textContent === wanted)?.querySelector('.actor-button')?.textContent ?? '';
  }, name);
export const waitForName = (surface: Surface, name: string, isThere = true) =>
  surface.waitFor(
    `«${name}» to be ${isThere ? '' : 'not '}in the cast`,
    (wanted: string, is: boolean) =>
      [...document.querySelectorAll('.cast .actor-name')].some(({ textContent }) => textContent === wanted) === is,
    name,
    isThere,
  );
/** What is wrong with one of the cast is chosen, up to the fields of that. */
export async function startCorrecting(surface: Surface, name: string, what: string): Promise<void> {
  const card = `[data-member="${await idOf(surface, name)}"]`;
  if ((await countOf(surface, `${card}[data-selected]`)) === 0) await surface.click(`${card} .actor-button`);
  await surface.click('[data-action=correct-actor]');
  await surface.waitFor('the fields', () => document.querySelector('[data-field=what]'));
  await choose(surface, 'what', what);
}
export const apply = async (surface: Surface, message: string) => {
  await surface.click('[data-action=apply-actor]');
  await waitForToast(surface, message);
};
