import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CastMember, MemberKind } from '../../utils/article/cast';
import type { Actor, ActorKind } from '../../utils/model';
import { groupOf, type VoiceGroup } from '../../utils/voices/group-of';
import { GROUP_WORDS } from '../../utils/voices/group-words';
import { ROOT } from '../support/source-files';

const memberOf = (kind: MemberKind, name: string): CastMember => ({
  ...{ id: 'a1', kind, name, aliases: [], role: null, isPronoun: false, places: [], quotes: [], weight: 0, voice: 1 },
});
/** Returns the group, such as `officials`, of a speaker who is known only by a description. */
const described = (words: string, lang = 'en') => groupOf(words, memberOf('described', words), undefined, lang);
/** Returns the group of an actor with the given roles, kind and name. */
function named(roles: readonly string[], lang = 'en', kind: ActorKind = 'person', name = 'Ana Roth'): VoiceGroup {
  const text = roles.join('\n');
  const spans = roles.map((role) => ({ start: text.indexOf(role), end: text.indexOf(role) + role.length }));
  const actor: Actor = { id: 'a1', kind, name, aliases: [], roles: spans, mentions: [], salience: 1 };
  return groupOf(text, memberOf(kind, name), actor, lang);
}

describe('a speaker without a name', () => {
  test.each<[string, VoiceGroup]>([
    ['the mayor of Riverton', 'officials'],
    ['a White House official', 'officials'],
    ['Florida Sen.', 'officials'],
    ['a spokeswoman for the foreign ministry', 'officials'],
    ['the foreign ministry spokesman', 'officials'],
    ['Riverton Police Chief', 'officials'],
    ['House Speaker', 'officials'],
    ['Democratic strategist', 'officials'],
    ['the attorney general', 'officials'],
    ['the former governor and Bank of Merrin adviser', 'officials'],
    ['general secretary of the Sorrel Fishers’ Union', 'organisations'],
    ['state police union president', 'organisations'],
    ['leads the Harbour Party', 'officials'],
    ['runs a dairy company', 'organisations'],
    ['the company', 'organisations'],
    ['chief executive of a dairy', 'organisations'],
    ['the chief executive of the city council', 'officials'],
    ['president of the club', 'organisations'],
    ['a professor of law who advised the ministry', 'experts'],
    ['a marine biologist at the University of Port Merrin', 'experts'],
    ['researchers', 'experts'],
    ['a conservative economist', 'experts'],
    ['a resident of the harbour', 'people'],
    ['the mayor’s brother', 'people'],
    ['two fishermen', 'people'],
    ['a bus driver for the city council', 'people'],
    ['witnesses', 'people'],
    ['the report', 'others'],
    ['a spokesman', 'others'],
    ['the president', 'others'],
    ['a travel agency spokesman', 'others'],
    ['an adviser on government secrecy', 'others'],
    ['he', 'others'],
    ['', 'others'],
  ])('described as «%s» belongs to the group %s', (words, group) => {
    expect(described(words)).toBe(group);
  });

  test.each<[string, string, VoiceGroup]>([
    ['de', 'Bundesfinanzminister', 'officials'],
    ['de', 'Bundeskanzlerin', 'officials'],
    ['de', 'der Sprecher der Polizei', 'officials'],
    ['de', 'FDP-Finanzexperte', 'officials'],
    ['de', 'Präsident der Universität Merrin', 'organisations'],
    ['de', 'die Umweltschutzorganisation', 'organisations'],
    ['de', 'Klimaforscherin', 'experts'],
    ['de', 'eine Anwohnerin', 'people'],
    ['de', 'Mitarbeiter', 'others'],
    ['de', 'Teamchef', 'others'],
    ['fr', 'la ministre de l’Économie', 'officials'],
    ['fr', 'un porte-parole de la préfecture', 'officials'],
    ['fr', 'la présidente du syndicat de la police', 'organisations'],
    ['fr', 'une chercheuse en biologie', 'experts'],
    ['fr', 'des riverains', 'people'],
    ['es', 'la alcaldesa de Merrín', 'officials'],
    ['es', 'un portavoz del sindicato', 'organisations'],
    ['es', 'el economista jefe', 'experts'],
    ['es', 'una vecina del puerto', 'people'],
    ['uk', 'міністр оборони', 'officials'],
    ['uk', 'речниця міністерства', 'officials'],
    ['uk', 'голова профспілки', 'organisations'],
    ['uk', 'дослідниця моря', 'experts'],
    ['uk', 'мешканка порту', 'people'],
    ['uk', 'жителі міста', 'people'],
    ['it', 'la sindaca di Porto Merlo', 'officials'],
    ['it', 'il ministro dell’Università e della ricerca', 'officials'],
    ['it', 'un consigliere comunale', 'officials'],
    ['it', 'il ministero', 'officials'],
    ['it', 'una portavoce dell’ospedale regionale', 'organisations'],
    ['it', 'l’amministratore delegato di un birrificio', 'organisations'],
    ['it', 'il presidente del consiglio di amministrazione', 'organisations'],
    ['it', 'due ricercatrici', 'experts'],
    ['it', 'un’esperta di maree', 'experts'],
    ['it', 'i residenti del porto', 'people'],
    ['it', 'due insegnanti', 'people'],
    ['it', 'un portavoce', 'others'],
    ['pl', 'burmistrzyni Mierzyna', 'officials'],
    ['pl', 'rzeczniczka prasowa policji', 'officials'],
    ['pl', 'rzecznik praw obywatelskich', 'officials'],
    ['pl', 'ministerstwo', 'officials'],
    ['pl', 'przewodniczący związku zawodowego', 'organisations'],
    ['pl', 'członkini rady nadzorczej', 'organisations'],
    ['pl', 'prezes browaru', 'organisations'],
    ['pl', 'synoptyk', 'experts'],
    ['pl', 'badaczka z uniwersytetu', 'experts'],
    ['pl', 'mieszkańcy portu', 'people'],
    ['pl', 'dwie nauczycielki', 'people'],
    ['pl', 'współpracownik', 'others'],
    ['pt', 'a prefeita de Porto Merim', 'officials'],
    ['pt', 'o vice-presidente da Câmara', 'officials'],
    ['pt', 'a secretária municipal de Pesca', 'officials'],
    ['pt', 'o ministério', 'officials'],
    ['pt', 'um porta-voz do sindicato', 'organisations'],
    ['pt', 'o presidente do conselho de administração', 'organisations'],
    ['pt', 'a reitora da universidade', 'organisations'],
    ['pt', 'pesquisadores', 'experts'],
    ['pt', 'os moradores do porto', 'people'],
    ['pt', 'duas enfermeiras', 'people'],
    ['pt', 'um agente', 'others'],
    ['nl', 'de burgemeester', 'others'],
  ])('described in the language «%s» as «%s» belongs to the group %s', (lang, words, group) => {
    expect(described(words, lang)).toBe(group);
  });
});

describe('a speaker with a name', () => {
  test('is grouped by the longest role that indicates a group, except that an office takes precedence over a family role', () => {
    expect(named(['mother of two', 'mayor'])).toBe('officials');
    expect(named(['best-selling author', 'historian'])).toBe('experts');
    expect(named(['singer'])).toBe('others');
    expect(named([])).toBe('others');
    expect(named(['President'])).toBe('officials');
  });

  test('belongs to the group indicated by the apposition beside the quotation', () => {
    const text = 'Bo Li, a deckhand from Merrin';
    const quote = {
      ...{ id: 'q1', parts: [], kind: 'direct' as const, cue: null, rule: 'after', confidence: 1 },
      speaker: { mention: { start: 0, end: text.length }, actorId: 'a1', unnamed: false },
    };
    expect(groupOf(text, { ...memberOf('person', 'Bo Li'), quotes: [quote] }, undefined, 'en')).toBe('people');
  });

  test('is grouped by kind and name when it is a state, an organisation or a place', () => {
    expect(named([], 'en', 'state', 'Norway')).toBe('officials');
    expect(named([], 'en', 'organisation', 'Ministry of Fisheries')).toBe('officials');
    expect(named([], 'en', 'organisation', 'Council on Herring')).toBe('organisations');
    expect(named([], 'en', 'organisation', 'Merrin Courier')).toBe('organisations');
    expect(named([], 'ja', 'organisation', '港湾局')).toBe('organisations');
    expect(named([], 'en', 'place', 'Salem Bay')).toBe('others');
  });
});

test('each language of the interface has word lists', () => {
  const languages = readdirSync(join(ROOT, 'utils/locales')).map((file) => file.slice(0, 2));
  expect(languages.filter((language) => !(language in GROUP_WORDS))).toEqual([]);
});

test('no language lists a word for people twice or a word for organisations twice, even in different groups of speakers', () => {
  for (const [lang, words] of Object.entries(GROUP_WORDS)) {
    const heads = [words.officials, words.experts, words.organisations, words.people, words.posts].flatMap((list) => list.split(' '));
    const bodies = [words.publicBodies, words.privateBodies, words.parties].flatMap((list) => list.split(' '));
    for (const list of [heads, bodies]) {
      expect(
        list.filter((word, at) => list.indexOf(word) !== at),
        lang,
      ).toEqual([]);
    }
  }
});
