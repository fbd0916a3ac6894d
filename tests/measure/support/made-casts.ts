import type { Actor, ActorKind, Reading } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { makeArticle } from '../../support/make-article';
import { randomFrom } from '../../support/random';
import { nameAt } from './made-news';

const PEOPLE = 60_000;
/** The number of surnames. Each is that of many people, a few of whom have the first name, too. */
const SURNAMES = 4_000;
const FIRST_NAMES = 'Ana Piet Odo Karla Robert Bob Elizabeth Liz Thomas Tom Maria Ivan Elena Peter William Susan'.split(' ');
const ROLES = ['finance minister', 'mayor', 'spokesman', 'goalkeeper', 'professor of physics', 'chief executive', 'judge', 'novelist'];
const BODIES = ['Foreign Ministry', 'Supreme Court', 'Police', 'Parliament', 'Central Bank', 'National Audit Board', 'Progress Party'];
const STATES = ['Germany', 'France', 'Poland', 'Italy', 'Ukraine', 'Japan', 'Brazil', 'Kenya', 'Norway', 'Canada'];
const STATES_IN_ARTICLE = 2;
const BODIES_IN_ARTICLE = 3;
const PEOPLE_IN_ARTICLE = 9;

interface MadeActor {
  readonly kind: ActorKind;
  readonly names: readonly [string, ...string[]];
  readonly role?: string;
}

/** Returns an invented article with a cast as large as that of a long report, in which people and bodies of other articles occur. */
export function madeCast(number: number): Reading {
  const random = randomFrom(number + 1);
  const draw = (count: number): number => Math.floor((count + 1) ** random()) - 1;
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const people = Array.from({ length: PEOPLE_IN_ARTICLE }, (): MadeActor => {
    const person = draw(PEOPLE);
    const surname = nameAt(person % SURNAMES).split(' ')[1] ?? '';
    const role = `${ROLES[person % ROLES.length] ?? ''} of ${nameAt(person % 500).split(' ')[0] ?? ''}`;
    // Every fourth person has only a surname in the article.
    if (random() < 0.25) return { kind: 'person', names: [surname], role };
    return {
      kind: 'person',
      names: [`${FIRST_NAMES[Math.floor(person / SURNAMES) % FIRST_NAMES.length] ?? ''} ${surname}`, surname],
      role,
    };
  });
  const bodies = Array.from(
    { length: BODIES_IN_ARTICLE },
    (): MadeActor => ({ kind: 'organisation', names: [random() < 0.5 ? pick(BODIES) : nameAt(draw(SURNAMES))] }),
  );
  const states = Array.from({ length: STATES_IN_ARTICLE }, (): MadeActor => ({ kind: 'state', names: [pick(STATES)] }));
  return readingOf(number, [...states, ...people, ...bodies]);
}

function readingOf(number: number, cast: readonly MadeActor[]): Reading {
  let text = '';
  const actors = cast.map(({ kind, names: [name, ...aliases], role = '' }, at): Actor => {
    const start = text.length;
    const nameStart = start + role.length + 1;
    text += `${role} ${name} spoke. `;
    return {
      id: `a${at + 1}`,
      kind,
      name,
      aliases,
      roles: role ? [{ start, end: start + role.length }] : [],
      mentions: [{ start: nameStart, end: nameStart + name.length, kind: 'name' }],
      salience: cast.length - at,
    };
  });
  const article = makeArticle({
    url: `https://paper-${number % 60}.example/${number}`,
    title: `Story ${number}`,
    published: new Date(Date.UTC(2024, 0, 1) + (number % 900) * 86_400_000).toISOString(),
    text,
    body: [{ tag: 'p', children: [{ start: 0, end: text.length }] }],
  });
  return { article, analysis: { textHash: hashText(text), lang: 'en', version: 1, quotes: [], actors } };
}
