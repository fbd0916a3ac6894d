import { randomFrom } from '../../support/random';
import { nameAt } from './made-news';

const THINGS =
  'harbour,bridge,ferry,market,library,school,railway,theatre,hospital,mill,orchard,quarry,lighthouse,canal,museum,stadium,archive,reservoir'.split(
    ',',
  );
const ROLES = 'mayor,chairwoman,engineer,spokesman,director,minister,headteacher,farmer,lawyer,captain'.split(',');
const TOWNS = 'Ostrelle,Vandermoor,Kestwick,Almare,Brunhaven,Tisselt,Corvane,Lindmark,Pellow,Arquen'.split(',');
const VERBS = 'will be repaired,cannot be sold,has been forgotten,must be closed,will be opened again,was never paid for'.split(',');
const TIMES = 'before the winter,in the spring,by the end of the year,on Monday,for the third time,after the election'.split(',');
const SPEAKERS = 400;

/** A generated page with an article in English, and one of its quotations. */
export interface MadePage {
  readonly title: string;
  readonly html: string;
  readonly speaker: string;
  /** Words of the quotation that are in no other page. */
  readonly words: string;
}

/**
 * Returns an invented news page of about 700 words, with six quotations and everything that surrounds an article. Each number has its own.
 */
export function madePage(number: number): MadePage {
  const random = randomFrom(number + 1);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const people = Array.from({ length: 3 }, () => nameAt(Math.floor(random() * SPEAKERS)));
  const words = `${one(THINGS)} number ${number + 1_000}`;
  const plain = () =>
    `The ${one(THINGS)} of ${one(TOWNS)} ${one(VERBS)} ${one(TIMES)}, as the council had decided after a long debate about the ${one(THINGS)}, the ${one(THINGS)} and the money that both would cost. Several neighbours of the ${one(THINGS)} had asked for another plan, which the town could not afford ${one(TIMES)}.`;
  const said = (who: string, what: string, isNew: boolean) =>
    `“The ${what} ${one(VERBS)} ${one(TIMES)},” said ${who}${isNew ? `, the ${one(ROLES)} of ${one(TOWNS)}` : ''}.`;
  const paragraphs = people.flatMap((who, n) => [
    plain(),
    said(who, n === 1 ? words : one(THINGS), true),
    plain(),
    plain(),
    said(who, one(THINGS), false),
  ]);
  const title = `${one(TOWNS)}: the ${one(THINGS)} ${one(VERBS)}`;
  const links = (count: number) =>
    Array.from({ length: count }, (_, n) => `<li><a href="/${n}">The ${one(THINGS)} of ${one(TOWNS)}</a></li>`).join('');
  return {
    title,
    speaker: people[1] ?? '',
    words,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${'.a{color:red}'.repeat(400)}</style></head><body><header><nav><ul>${links(25)}</ul></nav></header><main><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article><aside><h2>More</h2><ul>${links(30)}</ul></aside></main><footer><ul>${links(20)}</ul><script>${'var a = 1;'.repeat(2_000)}</script></footer></body></html>`,
  };
}
