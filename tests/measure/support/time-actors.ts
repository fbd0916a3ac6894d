import { nameAt } from './made-news';
import { type Percentiles, percentiles, type TimeCall } from './time-searches';

/** The quotations that the page about an actor asks for first. */
const FIRST = { limit: 50, offset: 0, order: 'newest', side: 'by' } as const;
/** The ids of identities count up in the order in which their names first occur, so that those of frequent names are small. */
const FREQUENT = 20;
const OTHERS = Array.from({ length: 100 }, (_, n) => FREQUENT + 1 + n * 17);

/**
 * Makes the calls of the page about an actor, for those who are quoted most and for others: the first quotations, those by others that name
 * the actor, and everything that the page shows. Also looks actors up while their names are typed.
 */
export async function timeActors(timeCall: TimeCall): Promise<Readonly<Record<string, Percentiles>>> {
  const times: Record<string, number[]> = {};
  const time = async (name: string, ids: readonly number[], call: (id: number) => Promise<number>) => {
    times[name] = [];
    for (const id of ids) times[name].push(await call(id));
  };
  const frequent = Array.from({ length: FREQUENT }, (_, n) => n + 1);
  for (const [who, ids] of [
    ['frequent', frequent],
    ['others', OTHERS],
  ] as const) {
    await time(`${who}: first quotations`, ids, (id) => timeCall({ call: 'actorQuotes', id, page: FIRST }));
    await time(`${who}: named by others`, ids, (id) => timeCall({ call: 'actorQuotes', id, page: { ...FIRST, side: 'about' } }));
    await time(`${who}: whole page`, ids, async (id) => {
      const parts = [
        await timeCall({ call: 'identity', identity: id }),
        await timeCall({ call: 'actorSurroundings', id }),
        await timeCall({ call: 'actorQuotes', id, page: FIRST }),
      ];
      return parts.reduce((sum, part) => sum + part, 0);
    });
  }
  await time('typed names', OTHERS, (id) => timeCall({ call: 'identities', prefix: nameAt(id).slice(0, 4), page: { limit: 51 } }));
  await time('all names', frequent, (id) => timeCall({ call: 'identities', prefix: '', page: { limit: 50, offset: 50 * (id - 1) } }));
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, percentiles(all)]));
}
