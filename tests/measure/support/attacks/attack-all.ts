import type { BrowserSession } from '../../../../scripts/browsers/session';
import type { AttackItem } from '../../../support/attacks/attack-item';
import { attackPage } from '../../../support/attacks/attack-page';
import type { Attacked } from '../../../support/attacks/attack-surfaces';
import { countExecutions } from '../../../support/attacks/count-executions';
import { narrow } from '../../../support/attacks/narrow';
import { attackMessages } from './attack-messages';
import { attackOptions } from './attack-options';
import { type Arena, openArena } from './open-arena';
import { Tally } from './tally';

/** The number of payloads that are sent as settings files and in messages. */
const SENT = 150;

/**
 * Attacks all surfaces with pages of payloads in one browser, and prints the findings. Returns whether there were none and the positive
 * control had at least `wanted` executions.
 */
export async function attackAll(
  start: () => Promise<BrowserSession>,
  pages: readonly (readonly AttackItem[])[],
  wanted: number,
): Promise<boolean> {
  const arena = await openArena(start);
  const tally = new Tally();
  const payloads = pages.flat().flatMap(({ place, payload }) => (place === 'body' ? [payload] : []));
  const control = await arena.inPlainPages((open) => countExecutions(open, payloads));
  console.log(`${arena.name}: control: ${control} executions of ${payloads.length} payloads in a plain page, at least ${wanted} wanted`);
  for (const [index, items] of pages.entries()) {
    await attackGroup(arena, tally, items);
    if (index % 10 === 9) console.log(`${index + 1} of ${pages.length} pages, ${tally.confirmed} findings`);
  }
  const step = Math.max(1, Math.floor(payloads.length / SENT));
  const sent = payloads.filter((_, index) => index % step === 0).slice(0, SENT);
  tally.others(await attackOptions(arena.session, sent));
  tally.others(await attackMessages(arena.session, sent));
  tally.others(await arena.errors());
  await arena.close();
  tally.print(arena.name, sent.length);
  if (control < wanted) console.log(`${arena.name}: the control has too few executions, so the run proves nothing`);
  return tally.confirmed === 0 && control >= wanted;
}

/**
 * Attacks all surfaces with a page. Finds the payloads that are due for a finding, and those that make the extraction drop the paragraphs of
 * others, which are then read again without them.
 */
async function attackGroup(arena: Arena, tally: Tally, items: readonly AttackItem[]): Promise<void> {
  const attacked = await arena.attack(attackPage(items));
  if (attacked.findings.length > 0) {
    const groups = await narrow(items, async (part) => (await arena.attack(attackPage(part))).findings.length > 0);
    const before = tally.confirmed;
    for (const group of groups) tally.confirm(group, await arena.attack(attackPage(group)));
    if (tally.confirmed === before) tally.lose(attacked.findings);
  }
  if (isShown(items, attacked) || items.length === 1) return tally.add(attacked);
  const dropping = await narrow(items, async (part) => !isShown(part, await arena.attack(attackPage(part), ['popup'])));
  const culprits = new Set(dropping.flat());
  const others = items.filter((item) => !culprits.has(item));
  if (others.length === 0) return tally.add(attacked);
  tally.drop([...culprits]);
  await attackGroup(arena, tally, others);
}

/** Returns whether the popup shows an article with most of the payloads in paragraphs. */
function isShown(items: readonly AttackItem[], { isRead, arrived }: Attacked): boolean {
  const count = items.filter(({ place }) => ['body', 'name', 'quotation'].includes(place)).length;
  return isRead && (arrived.popup ?? 0) >= count / 2;
}
