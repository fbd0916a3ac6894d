import { describe, expect, test } from 'vitest';
import { findByRules } from '../../utils/analyse/names/find-by-rules';
import { namesOf } from '../support/languages';
import { markNames, readMarked } from './support/marked-names';

const english = namesOf('en');

/** Each line is its own article: the names to be found are marked, everything else must stay unmarked. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['a title is no part of the name', 'They met Vice President [p Mara Quill] on the pier.'],
  ['titles in a row', 'The pact was signed by special envoy Lt. Gen. [p Odo Brandt] at noon.'],
  ['a title of several words', 'Secretary of State [p Otto F. Quill] and Minister of Defence [p Anna Berg] met.'],
  ['an age proves a person', 'A clerk, [p Yoon Mi May], 60, was glad.'],
  ['a lone first name behind what somebody is', 'Her husband, [p Tilso], shrugged. A neighbour, [p Tilda], waited.'],
  ['one title for two', 'As Presidents [p Quill] and [p Brandt] meet, prices fall.'],
  ['a state before a title', '[s US] President [p Dana Thorne] flew home.'],
  ['a demonym before a title', 'The Ukrainian President [p Tarnenko] left early.'],
  ['initials', 'The novel by [p J. K. Orland] sold well.'],
  [
    'the first word of a place, which an organisation has too',
    'In the [l Dorrin Islands] the [o Dorrin Crofters’ Union] waits. A senior [l Dorrin] clerk wrote.',
  ],
  ['small words inside', 'A letter from [p Ursula van der Hoek] and [p Karim bin Nasser] arrived.'],
  ['an Arabic article', 'The verdict against [p Bashir al-Noor] was read out.'],
  ['Mc and O', "The plan by [p Fiona McAvity] and [p Sean O'Dorrel] failed."],
  ['no possessive', "They read [p Mara Quill]'s letter and [p Anna Berg]’s answer."],
  ['two states at a hyphen', 'The [s Ukraine]-[s Russia] war goes on.'],
  ['full stops in a state, at a hyphen', 'They plan a [s U.S.]-[s Russia] summit.'],
  ['a state that leads', 'It was a [s China]-led meeting, the first pro-[s Russia] one.'],
  ['a hyphen inside a first name', 'The coach, [p Jean-Luc Perron], resigned.'],
  ['state by its long name', 'Troops left [s Bosnia and Herzegovina] for [s South Korea].'],
  ['an organisation by its last word', 'He left [o Thornbury Group] for [o Fell Bank] last year.'],
  ['X of Y', 'The [o Ministry of Fisheries] and the [o University of Elmstead] agree.'],
  ['a ministry of two fields', 'A memo from the [o Ministry of Health and Welfare] leaked.'],
  ['a ministry of the', 'A memo from the [o Department of the Interior] leaked.'],
  ['an institute for', 'A study by the [o Institute for Coastal Law] says so.'],
  ['a newspaper', 'As the [o Thornbury Gazette] and the [o Wall Street Journal] reported, it rained.'],
  ['institutions that are buildings', 'The [o White House] and the [o State Department] kept silent in the [l Oval Office].'],
  ['meetings that act', 'He spoke at the [o Munich Security Conference] and the [o World Economic Forum].'],
  ['the kind of an organisation named before', 'The [o Bank of Elmstead] fell. Then the [o Bank] rose, and the Party began.'],
  ['an adverb at the head', 'Fortunately [p Dana Thorne] came, and [p Emily Thorne] too.'],
  ['an acronym', 'Talks with [o NATO] and the [o IMF] ended.'],
  ['places by their words', 'A boat sank off [l Gull Bay] near [l Mount Ferrin] and [l Lake Odell].'],
  ['a city by its place', 'The team played in [l Lyon] and flew to [l Nairobi].'],
  ['days, months and feasts', 'They met on Monday, on Tuesday, 3 March, and before Christmas in October.'],
  ['peoples are no names', 'The French and a Chinese student met German, Muslim and South Korean guests.'],
  ['wars and codes', 'Since the Fell War and WWII, and since COVID-19, few remember.'],
  ['a title alone', 'The President and the Prime Minister met the Queen.'],
  ['sentence heads', 'Prices fell. Farmers protested. Yesterday it rained. However, “Nothing changed.” Officials agreed.'],
  ['a sentence head that is written small elsewhere', 'Bakers met. The bakers had bread. Bakers left.'],
  ['a name at the head that is proven inside', '[p Quill] resigned. Mayor [p Quill] had denied it.'],
  ['a first name at the head', '[p Dana Thorne] lost.'],
  ['a family name after a full name', 'The author [p Mara Quill] won. [p Quill] thanked her readers.'],
  ['another spelling at the head', 'The envoy met President [p Tarnensky]. [p Tarnenskyy] has agreed.'],
  ['a role before the name', 'The striker [p Ode Vanderlin] scored.'],
  ['a portfolio before a title', 'It was Health Minister [p Lia Fontane] who said no.'],
  ['a firm before a title', 'They asked [o Thornbury Bank] director [p Lia Fontane] for help.'],
  ['the possessive of a plural inside a name', 'The walkout, the [o Northern Weavers’ Union] said, goes on.'],
  ['the possessive of women', 'It was the [o Elmstead Women’s League] that objected.'],
  ['the possessive of a plural between two names', 'They read the farmers’ letter and the [s United States]’ answer.'],
  ['the possessive of a person', 'They met [p Anna Berg]’s Union friends.'],
  ['a nickname in marks', 'It was [p Anna "Bee" Hartog] who won, and [p Oskar “Ox” Lund] who lost.'],
  ['a word in marks that is no nickname', 'They saw [p Anna Berg] in "Harvest" on Monday.'],
  ['a dateline', '[l ELMWICK], May 3 – It rained.'],
  ['a dateline of two words', '[l UPPER ELMWICK] — It rained.'],
  ['a dateline with its agency', '[l ELMWICK] ([o Fell Wire]) — It rained.'],
  ['a label is no dateline', 'BREAKING – It rained.'],
  ['a heading with a hyphen is no dateline', 'SWIMMING - It rained.'],
  ['contractions', 'She’ll go. “Don’t wait. They’ve left. We’d know,” it said.'],
  ['nobody in particular', 'Mama said so. Anyone said so. Nobody was there. Everyone said no.'],
  ['a firm by what it grows', 'They ran [o Hallbeck Orchards] and banked with [o Orrin Fell Savings].'],
  ['a surname that is also a kind of firm', 'They met [p Anna Ledger] at the [o Fell Ledger].'],
  ['places by a small word', 'She drove from [l Little Wexham] to [l Gull Point].'],
  ['a broadcaster', 'She told [o Coastline TV] so. The TV was on.'],
  ['a firm in short', '[o Corvin Group Inc.] grows. Shares in [o Corvin] fell. [o Corvin] said no.'],
  ['a district', 'They left the [l Vennel] district and the [l Ostrel] valley.'],
  ['a railway of two towns', 'He led the [o Marrel and Velden Railway] then.'],
  ['two capitals at a place', 'They slept at [l Orrel Danvik] that night.'],
  ['a name before its state', 'The mill of [l Osterfeld], [s Norway], closed.'],
  ['a name beside a state', 'The roads of [s Norway] and [l Osterfeld] are closed.'],
  ['a line in capitals', 'RELATED STORIES\nIt rained.'],
  ['names in a line in capitals', 'MAYOR [p ANNA BERG] FLEES\nIt was Mayor [p Anna Berg] who left.'],
  ['places in a line in capitals', 'FLOODS HIT [l ELMWICK] AND [s NORWAY]\nThe water reached the town of [l Elmwick].'],
  ['a chief executive', 'Then Chief Executive [p Anna Berg] and its chief executive [p Peter Berg] left.'],
  ['a former player', 'Former [o Elmwick United] striker [p Peter Berg] spoke.'],
  ['a junior', 'They met [p Peter Berg Jr.] at noon.'],
  ['a noun at the head that acts', 'Floods hit [l Lyon] on Monday.'],
  ['a name described', '[o Vennabahn], the railway company, says no. [l Oberfels], a small town, floods.'],
  ['a word for what people do, before a name', 'It fell. Catcher [p Benny Lindell] saw it.'],
  ['I is nobody', 'Then I’m told that I should go, and I will.'],
];

describe('names of one sentence', () => {
  test.each(CASES)('%s', (_what, marked) => {
    const { text } = readMarked(marked);
    expect(markNames(text, findByRules(text, english))).toBe(marked);
  });
});

test('the title goes with the name, small words included', () => {
  const text = 'The pact was signed by special envoy Lt. Gen. Odo Brandt, and Presidents Quill and Thorne watched.';
  const titles = findByRules(text, english).map(({ title }) => title && text.slice(title.start, title.end));
  expect(titles).toEqual(['special envoy Lt. Gen.', 'Presidents', 'Presidents']);
});

test('in a headline only known and otherwise proven names count', () => {
  const text = 'Angry Farmers Block Northern Roads Near Old Harbour\nThe farmers want help from Mayor Quill.';
  const names = findByRules(text, english).map(({ start, end }) => text.slice(start, end));
  expect(names).toContain('Quill');
  expect(names).not.toContain('Angry Farmers Block Northern Roads Near Old Harbour');
});

test('the headline proves a name that only begins a sentence, and its own names stay outside', () => {
  const text = 'Zarvik fell silent.';
  expect(findByRules(text, english)).toEqual([]);
  expect(markNames(text, findByRules(text, english, { title: 'Court hears Mayor Zarvik' }))).toBe('[p Zarvik] fell silent.');
});

test('scripts with capitals give names, scripts without give none', () => {
  const ukrainian = 'Учора письменниця Олена Тарненко приїхала до міста. Потім Олена Тарненко виступила.';
  expect(findByRules(ukrainian, english).map(({ start, end }) => ukrainian.slice(start, end))).toContain('Олена Тарненко');
  expect(findByRules('法国总统昨天在巴黎会见了记者。', english)).toEqual([]);
  expect(findByRules('قال الرئيس إن بلاده لن توافق.', english)).toEqual([]);
});
