import { describe, expect, test } from 'vitest';
import type { CastMember, MemberKind } from '../../utils/article/cast';
import type { ArticleActor } from '../../utils/compare/actor-group';
import { findCommonGround } from '../../utils/compare/common-ground';
import { pairActors } from '../../utils/compare/pair-actors';
import type { ActorKind, CastIdentity } from '../../utils/model';

interface Named {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly lang?: string;
  /** The identity in the library, with its name, and whether the reader keeps it apart from another one. */
  readonly identity?: readonly [id: number, name: string, isApart?: boolean];
}

const memberOf = (name: string, kind: MemberKind): CastMember => ({
  id: name,
  kind,
  name,
  aliases: [],
  role: null,
  isPronoun: false,
  places: [],
  quotes: [],
  weight: 0,
  voice: 0,
});
const identityOf = (kind: ActorKind, [id, name, isApart = false]: readonly [number, string, boolean?]): CastIdentity => ({
  id,
  kind,
  name,
  articles: 1,
  quotes: 1,
  isApart,
});
const actorOf = (
  article: number,
  { name, kind = 'person', aliases = [], role, lang = 'en', identity = undefined }: Named,
): ArticleActor => ({
  article,
  member: memberOf(name, kind),
  facts: { kind, names: [name, ...aliases], roles: role ? [role] : [], lang, state: '' },
  identity: identity ? identityOf(kind, identity) : null,
});

interface Ground {
  /** Whether all articles are copies of one text. */
  readonly isOneStory?: boolean;
  /** The names of speakers who say the same words, one for each article. */
  readonly sayTheSame?: readonly string[];
}
const pair = (articles: readonly (readonly Named[])[], { isOneStory = false, sayTheSame = [] }: Ground = {}) =>
  pairActors(
    articles.flatMap((members, article) => members.map((each) => actorOf(article, each))),
    findCommonGround(
      sayTheSame.length > 0 ? [sayTheSame.map((id) => [{ member: { id } }])] : [],
      isOneStory
        ? articles.flatMap((_, a) => articles.slice(a + 1).map((__, step) => ({ articles: [a, a + 1 + step] as const, share: 1 })))
        : [],
    ),
  );
/** Returns the names that are one actor, in the order of the articles. */
const paired = (...given: Parameters<typeof pair>) =>
  pair(...given)
    .map(({ members }) =>
      [...members]
        .sort(([a], [b]) => a - b)
        .flatMap(([, own]) => own.map(({ name }) => name))
        .join(' = '),
    )
    .sort();
const named = (...names: readonly string[]): readonly Named[] => names.map((name) => ({ name }));
const ONE_STORY: Ground = { isOneStory: true };

describe('actors of articles that are not saved', () => {
  test('are one with the same full name, also in other letters and with an initial', () => {
    expect(paired([named('Ana Roth'), named('Ana Roth')])).toEqual(['Ana Roth = Ana Roth']);
    expect(paired([named('Ana Roth'), named('Ana Maria Roth'), named('A. Roth')], ONE_STORY)).toEqual([
      'Ana Roth = Ana Maria Roth = A. Roth',
    ]);
    const ukrainian = [{ name: 'Олександр Гриценко', lang: 'uk' }];
    expect(paired([ukrainian, named('Alexander Gritsenko')])).toEqual(['Олександр Гриценко = Alexander Gritsenko']);
    const who = { name: 'World Health Organization', kind: 'organisation', aliases: ['WHO'] } as const;
    expect(paired([[who], [{ name: 'WHO', kind: 'organisation' }]])).toEqual(['World Health Organization = WHO']);
  });

  test('are others with other first names, other kinds, or roles that speak against it', () => {
    expect(paired([named('Ana Roth'), named('Bo Roth')], ONE_STORY)).toEqual(['Ana Roth', 'Bo Roth']);
    expect(paired([[{ name: 'Georgia', kind: 'state' }], named('Georgia')], ONE_STORY)).toEqual(['Georgia', 'Georgia']);
    const doctor = { name: 'Brandt', role: 'a doctor on the island' };
    expect(paired([[doctor], [{ name: 'Anna Brandt', role: 'a teacher' }]], ONE_STORY)).toEqual(['Anna Brandt', 'Brandt']);
  });

  test('with a surname are the only person who has it in articles on one story', () => {
    expect(paired([named('Ana Roth'), named('Roth')], ONE_STORY)).toEqual(['Ana Roth = Roth']);
    expect(paired([named('Ana Roth'), named('Roth')])).toEqual(['Ana Roth', 'Roth']);
    const company = named('Bo Lind', 'Cor Maas', 'Piet Ombergen');
    expect(
      paired([
        [...named('Ana Roth'), ...company],
        [...named('Roth'), ...company],
      ]),
    ).toContain('Ana Roth = Roth');
    expect(paired([named('Roth'), named('Ana Roth'), named('Bo Roth')], ONE_STORY)).toEqual(['Ana Roth', 'Bo Roth', 'Roth']);
  });

  test('with a surname are who says the same words, also if several have it', () => {
    const sayTheSame = ['Roth', 'Ana Roth'];
    expect(paired([named('Roth'), named('Ana Roth'), named('Bo Roth')], { sayTheSame })).toEqual(['Bo Roth', 'Roth = Ana Roth']);
    expect(paired([named('Roth'), named('Roth')], { sayTheSame: ['Roth', 'Roth'] })).toEqual(['Roth = Roth']);
  });

  test('are not one if an article tells them apart', () => {
    expect(paired([named('Ana Roth', 'Roth'), named('Ana Roth')], ONE_STORY)).toEqual(['Ana Roth = Ana Roth', 'Roth']);
  });
});

describe('actors of saved articles', () => {
  test('are one with one identity, whatever their names are, and have its name', () => {
    const identity = [3, 'Ana Roth-Lind'] as const;
    const articles = [[{ name: 'Ana Roth', identity }], [{ name: 'the Quay Queen', identity }], [{ name: 'Roth', identity }]];
    const [actor, ...others] = pair(articles);
    expect(actor).toMatchObject({ name: 'Ana Roth-Lind', identity: 3 });
    expect([actor?.members.size, others]).toEqual([3, []]);
  });

  test('are two with two identities, although their names are the same', () => {
    const articles = [[{ name: 'Ana Roth', identity: [3, 'Ana Roth'] }], [{ name: 'Ana Roth', identity: [4, 'Ana Roth'] }]] as const;
    expect(paired(articles, ONE_STORY)).toEqual(['Ana Roth', 'Ana Roth']);
  });

  test('can be two in one article that the reader has joined', () => {
    const identity = [3, 'Ana Roth'] as const;
    expect(
      paired([
        [
          { name: 'Ana Roth', identity },
          { name: 'Roth', identity },
        ],
        [{ name: 'Ana Roth', identity }],
      ]),
    ).toEqual(['Ana Roth = Roth = Ana Roth']);
  });

  test('with a surname are the only person who has it, unless the reader keeps them apart', () => {
    const full = [{ name: 'Ana Roth', identity: [3, 'Ana Roth'] }] as const;
    const short = (isApart: boolean) => [{ name: 'Roth', identity: [4, 'Roth', isApart] }] as const;
    expect(paired([full, short(false)], ONE_STORY)).toEqual(['Ana Roth = Roth']);
    expect(paired([full, short(true)], { ...ONE_STORY, sayTheSame: ['Ana Roth', 'Roth'] })).toEqual(['Ana Roth', 'Roth']);
    const elsewhere = [{ name: 'Roth', identity: [4, 'Bo Roth'] }] as const;
    expect(paired([full, elsewhere], ONE_STORY), 'who has another first name in other articles').toEqual(['Ana Roth', 'Roth']);
  });
});
