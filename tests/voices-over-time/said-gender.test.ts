import { describe, expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import type { Actor, Mention, Quote, Reading } from '../../utils/model';
import { saidGender } from '../../utils/voices-over-time/said-gender';
import { makeArticle } from '../support/make-article';

interface Told {
  readonly lang?: string;
  readonly text: string;
  /** The name whose places are mentions of the actor. */
  readonly name: string;
  /** Words that describe the actor. */
  readonly roles?: readonly string[];
  /** Pronouns that stand for the actor; the first occurrence of each. */
  readonly pronouns?: readonly string[];
  /** The words beside the quotation that name the speaker; the name if absent. */
  readonly source?: string;
  readonly is?: 'unnamed' | 'described';
}

/** Returns what an article says of its only speaker. */
function said({ lang = 'en', text, name, roles = [], pronouns = [], source = name, is }: Told) {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mentions: Mention[] = [
    ...[...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length, kind: 'name' as const })),
    ...pronouns.map((word) => ({ ...spanOf(word), kind: 'pronoun' as const })),
  ].sort((a, b) => a.start - b.start);
  const actor: Actor = { id: 'a1', kind: 'person', name, aliases: [], roles: roles.map(spanOf), mentions, salience: 1 };
  const quote: Quote = {
    id: 'q1',
    parts: [{ start: 0, end: 1 }],
    kind: 'direct',
    speaker: { mention: spanOf(source), actorId: is ? null : 'a1', unnamed: is === 'unnamed' },
    cue: null,
    rule: 'sample',
    confidence: 0.9,
  };
  const reading: Reading = {
    article: makeArticle({ text, lang }),
    analysis: { textHash: '', lang, version: 1, quotes: [quote], actors: is ? [] : [actor] },
  };
  const member = castOf(reading).members.find(({ quotes }) => quotes.length > 0);
  if (!member) throw new Error('Nobody speaks.');
  return saidGender(text, member, is ? undefined : actor, lang);
}

describe('what an article says of a speaker', () => {
  test.each<[string, Told, string]>([
    ['a title', { text: '“Yes,” Ms. Roth said.', name: 'Roth' }, 'woman'],
    ['a title before another', { text: '“Yes,” said Mr Dr. Maas.', name: 'Maas' }, 'man'],
    ['the title of somebody before', { text: '“Yes,” Maas told Mrs Orr. Roth agreed.', name: 'Maas' }, 'notSaid'],
    ['a first name alone', { text: '“Yes,” Anna Roth said.', name: 'Anna Roth' }, 'notSaid'],
    ['a role', { text: '“Yes,” said Roth, a spokeswoman for Mr Maas.', name: 'Roth', roles: ['a spokeswoman for Mr Maas'] }, 'woman'],
    ['a role that says neither', { text: '“Yes,” said Roth, the mayor.', name: 'Roth', roles: ['the mayor'] }, 'notSaid'],
    ['the role of somebody else', { text: '“Yes,” said Roth, aide of the king.', name: 'Roth', roles: ['aide of the king'] }, 'notSaid'],
    ['words beside the quotation', { text: '“Yes,” said Roth, a mother of two.', name: 'Roth', source: 'Roth, a mother of two' }, 'woman'],
    ['a pronoun', { text: 'Roth left. “Yes,” he said.', name: 'Roth', pronouns: ['he'], source: 'he' }, 'man'],
    ['they', { text: 'Roth left. “Yes,” they said.', name: 'Roth', pronouns: ['they'] }, 'notSaid'],
    ['two pronouns that differ', { text: 'Roth left, she says. “Yes,” said he.', name: 'Roth', pronouns: ['she', 'he'] }, 'notSaid'],
    ['a title against a pronoun', { text: 'Mrs Roth left. “Yes,” he said.', name: 'Roth', pronouns: ['he'] }, 'woman'],
    ['two titles that differ', { text: 'Mrs Roth left. “Yes,” said Mr Roth.', name: 'Roth' }, 'notSaid'],
    [
      'a source without a name',
      { text: '“Yes,” said a woman at the port.', name: 'x', source: 'a woman at the port', is: 'unnamed' },
      'woman',
    ],
    ['a source known by an office', { text: '“Yes,” said an official.', name: 'x', source: 'an official', is: 'unnamed' }, 'notSaid'],
    ['a language without words', { lang: 'fi', text: '“Joo”, rouva Roth sanoi.', name: 'Roth' }, 'notSaid'],
    ['German titles', { lang: 'de', text: '„Ja“, sagte Frau Dr. Roth.', name: 'Roth' }, 'woman'],
    ['German endings', { lang: 'de-AT', text: '„Ja“, sagte Hafensprecherin Roth.', name: 'Roth', roles: ['Hafensprecherin'] }, 'woman'],
    ['German offices of men', { lang: 'de', text: '„Ja“, sagte Hafenminister Maas.', name: 'Maas', roles: ['Hafenminister'] }, 'man'],
    ['a place in a German role', { lang: 'de', text: '„Ja“, sagte Roth aus Berlin.', name: 'Roth', roles: ['aus Berlin'] }, 'notSaid'],
    ['a French office for both', { lang: 'fr', text: '« Oui », a dit le ministre Roth.', name: 'Roth', roles: ['le ministre'] }, 'notSaid'],
    ['a French title', { lang: 'fr', text: '« Oui », a dit Mme Roth.', name: 'Roth' }, 'woman'],
    ['a Spanish office', { lang: 'es', text: '«Sí», dijo el ministro Maas.', name: 'Maas', roles: ['el ministro'] }, 'man'],
    ['a Ukrainian role', { lang: 'uk', text: '«Так», сказала речниця Рот.', name: 'Рот', roles: ['речниця'] }, 'woman'],
    ['a Chinese title after the name', { lang: 'zh', text: '“是的”,陈明女士说。', name: '陈明' }, 'woman'],
    ['a Turkish title after the name', { lang: 'tr', text: '“Evet” dedi Ali Bey.', name: 'Ali' }, 'man'],
  ])('%s', (_what, told, expected) => {
    expect(said(told)).toBe(expected);
  });
});
