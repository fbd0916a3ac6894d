import { describe, expect, test } from 'vitest';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import { namesOf } from '../../support/languages';
import { markNames, readMarked } from '../support/marked-names';

const english = namesOf('en');

/** The English test cases. Each text is a separate article, in which exactly the names that should be found are marked. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['leaves a title out of the name', 'They met Vice President [p Mara Quill] on the pier.'],
  ['leaves several titles in a row out of the name', 'The pact was signed by special envoy Lt. Gen. [p Odo Brandt] at noon.'],
  ['leaves a title of several words out of the name', 'Secretary of State [p Otto F. Quill] and Minister of Defence [p Anna Berg] met.'],
  ['finds a person by the age after the name', 'A clerk, [p Yoon Mi May], 60, was glad.'],
  ['finds a lone first name after a description', 'Her husband, [p Tilso], shrugged. A neighbour, [p Tilda], waited.'],
  ['finds two people after one plural title', 'As Presidents [p Quill] and [p Brandt] meet, prices fall.'],
  ['finds a state before a title', '[s US] President [p Dana Thorne] flew home.'],
  ['ignores a demonym before a title', 'The Ukrainian President [p Tarnenko] left early.'],
  ['finds a person with initials', 'The novel by [p J. K. Orland] sold well.'],
  [
    'assigns a first word that a place and an organisation share to the place',
    'In the [l Dorrin Islands] the [o Dorrin Crofters’ Union] waits. A senior [l Dorrin] clerk wrote.',
  ],
  ['keeps lower-case particles inside the name', 'A letter from [p Ursula van der Hoek] and [p Karim bin Nasser] arrived.'],
  ['keeps an Arabic article inside the name', 'The verdict against [p Bashir al-Noor] was read out.'],
  ['keeps a surname with Mc or O whole', "The plan by [p Fiona McAvity] and [p Sean O'Dorrel] failed."],
  ['leaves a possessive ending out of the name', "They read [p Mara Quill]'s letter and [p Anna Berg]’s answer."],
  ['finds two states joined by a hyphen', 'The [s Ukraine]-[s Russia] war goes on.'],
  ['finds a state with full stops before a hyphen', 'They plan a [s U.S.]-[s Russia] summit.'],
  ['finds a state inside a hyphenated adjective', 'It was a [s China]-led meeting, the first pro-[s Russia] one.'],
  ['keeps a hyphenated first name whole', 'The coach, [p Jean-Luc Perron], resigned.'],
  ['finds a state with a possessive in its name', "They left the [s People's Republic of China] and the [s People’s Republic of China]."],
  ['finds a state by a name of several words', 'Troops left [s Bosnia and Herzegovina] for [s South Korea].'],
  ['finds an organisation by its last word', 'He left [o Thornbury Group] for [o Fell Bank] last year.'],
  ['finds an organisation of the form X of Y', 'The [o Ministry of Fisheries] and the [o University of Elmstead] agree.'],
  ['keeps a ministry of two fields whole', 'A memo from the [o Ministry of Health and Welfare] leaked.'],
  ['keeps an article inside the name of a ministry', 'A memo from the [o Department of the Interior] leaked.'],
  ['keeps "for" inside the name of an institute', 'A study by the [o Institute for Coastal Law] says so.'],
  ['finds a newspaper by its last word', 'As the [o Thornbury Gazette] and the [o Wall Street Journal] reported, it rained.'],
  [
    'finds institutions that are named after buildings',
    'The [o White House] and the [o State Department] kept silent in the [l Oval Office].',
  ],
  ['finds conferences as organisations', 'He spoke at the [o Munich Security Conference] and the [o World Economic Forum].'],
  [
    'finds a noun such as Bank alone only after the full name of the organisation',
    'The [o Bank of Elmstead] fell. Then the [o Bank] rose, and the Party began.',
  ],
  ['leaves a sentence-initial adverb out of the name', 'Fortunately [p Dana Thorne] came, and [p Emily Thorne] too.'],
  ['finds acronyms as organisations', 'Talks with [o NATO] and the [o IMF] ended.'],
  ['finds a place by a word such as Bay or Lake', 'A boat sank off [l Gull Bay] near [l Mount Ferrin] and [l Lake Odell].'],
  ['finds a city after a preposition of place', 'The team played in [l Lyon] and flew to [l Nairobi].'],
  ['ignores days, months and feasts', 'They met on Monday, on Tuesday, 3 March, and before Christmas in October.'],
  ['ignores nationalities and religions', 'The French and a Chinese student met German, Muslim and South Korean guests.'],
  ['ignores wars and codes', 'Since the Fell War and WWII, and since COVID-19, few remember.'],
  ['ignores a title without a name', 'The President and the Prime Minister met the Queen.'],
  [
    'ignores a capital at the start of a sentence',
    'Prices fell. Farmers protested. Yesterday it rained. However, “Nothing changed.” Officials agreed.',
  ],
  ['ignores a sentence-initial word that is lower-case elsewhere', 'Bakers met. The bakers had bread. Bakers left.'],
  ['finds a sentence-initial name that a title proves elsewhere', '[p Quill] resigned. Mayor [p Quill] had denied it.'],
  ['finds a sentence-initial name by its first name', '[p Dana Thorne] lost.'],
  ['finds a sentence-initial surname after the full name', 'The author [p Mara Quill] won. [p Quill] thanked her readers.'],
  ['finds another spelling of a name at the start of a sentence', 'The envoy met President [p Tarnensky]. [p Tarnenskyy] has agreed.'],
  ['finds a person after a role', 'The striker [p Ode Vanderlin] scored.'],
  ['leaves a portfolio before a title out of the name', 'It was Health Minister [p Lia Fontane] who said no.'],
  ['finds a firm before a title and the person after it', 'They asked [o Thornbury Bank] director [p Lia Fontane] for help.'],
  ['keeps a plural possessive inside the name of an organisation', 'The walkout, the [o Northern Weavers’ Union] said, goes on.'],
  ['keeps an irregular plural possessive inside the name of an organisation', 'It was the [o Elmstead Women’s League] that objected.'],
  ['leaves a plural possessive ending out of the name of a state', 'They read the farmers’ letter and the [s United States]’ answer.'],
  ['ends a name at the possessive of a person', 'They met [p Anna Berg]’s Union friends.'],
  ['keeps a nickname in quotation marks inside the name', 'It was [p Anna "Bee" Hartog] who won, and [p Oskar “Ox” Lund] who lost.'],
  ['ignores a word in quotation marks that is no nickname', 'They saw [p Anna Berg] in "Harvest" on Monday.'],
  ['finds the place of a dateline', '[l ELMWICK], May 3 – It rained.'],
  ['finds a dateline place of two words', '[l UPPER ELMWICK] — It rained.'],
  ['finds the agency of a dateline', '[l ELMWICK] ([o Fell Wire]) — It rained.'],
  ['does not take a label for a dateline', 'BREAKING – It rained.'],
  ['does not take a heading with a hyphen for a dateline', 'SWIMMING - It rained.'],
  ['ignores contractions', 'She’ll go. “Don’t wait. They’ve left. We’d know,” it said.'],
  ['ignores indefinite pronouns and kinship words', 'Mama said so. Anyone said so. Nobody was there. Everyone said no.'],
  ['finds a firm by a noun such as Orchards or Savings', 'They ran [o Hallbeck Orchards] and banked with [o Orrin Fell Savings].'],
  ['distinguishes a surname from the same word in the name of a firm', 'They met [p Anna Ledger] at the [o Fell Ledger].'],
  ['finds a place by a word such as Little or Point', 'She drove from [l Little Wexham] to [l Gull Point].'],
  ['finds a broadcaster and ignores the word TV alone', 'She told [o Coastline TV] so. The TV was on.'],
  ['finds the short form of a firm', '[o Corvin Group Inc.] grows. Shares in [o Corvin] fell. [o Corvin] said no.'],
  ['finds a place before a word such as district or valley', 'They left the [l Vennel] district and the [l Ostrel] valley.'],
  ['keeps a railway named after two towns whole', 'He led the [o Marrel and Velden Railway] then.'],
  ['finds a place of two unknown words after a preposition', 'They slept at [l Orrel Danvik] that night.'],
  ['finds a place before its state', 'The mill of [l Osterfeld], [s Norway], closed.'],
  ['finds a place coordinated with a state', 'The roads of [s Norway] and [l Osterfeld] are closed.'],
  ['ignores a line in capitals', 'RELATED STORIES\nIt rained.'],
  ['finds a person in a line in capitals who is named elsewhere', 'MAYOR [p ANNA BERG] FLEES\nIt was Mayor [p Anna Berg] who left.'],
  ['finds places in a line in capitals', 'FLOODS HIT [l ELMWICK] AND [s NORWAY]\nThe water reached the town of [l Elmwick].'],
  ['finds a person after the title chief executive', 'Then Chief Executive [p Anna Berg] and its chief executive [p Peter Berg] left.'],
  ['finds a former player and the club before the role', 'Former [o Elmwick United] striker [p Peter Berg] spoke.'],
  ['keeps Jr. inside the name', 'They met [p Peter Berg Jr.] at noon.'],
  ['ignores a sentence-initial plural noun before its verb', 'Floods hit [l Lyon] on Monday.'],
  ['finds a name by the description after it', '[o Vennabahn], the railway company, says no. [l Oberfels], a small town, floods.'],
  ['leaves a sentence-initial occupation out of the name', 'It fell. Catcher [p Benny Lindell] saw it.'],
  ['ignores the pronoun I', 'Then I’m told that I should go, and I will.'],
];

describe('findByRules on English text', () => {
  test.each(CASES)('%s', (_what, marked) => {
    const { text } = readMarked(marked);
    expect(markNames(text, findByRules(text, english))).toBe(marked);
  });
});

test('findByRules returns each name with its whole title, including lower-case words', () => {
  const text = 'The pact was signed by special envoy Lt. Gen. Odo Brandt, and Presidents Quill and Thorne watched.';
  const titles = findByRules(text, english).map(({ title }) => title && text.slice(title.start, title.end));
  expect(titles).toEqual(['special envoy Lt. Gen.', 'Presidents', 'Presidents']);
});

test('findByRules does not mistake a headline in title case for one long name', () => {
  const text = 'Angry Farmers Block Northern Roads Near Old Harbour\nThe farmers want help from Mayor Quill.';
  const names = findByRules(text, english).map(({ start, end }) => text.slice(start, end));
  expect(names).toContain('Quill');
  expect(names).not.toContain('Angry Farmers Block Northern Roads Near Old Harbour');
});

test('findByRules uses the headline to confirm a sentence-initial name, but returns no names from the headline', () => {
  const text = 'Zarvik fell silent.';
  expect(findByRules(text, english)).toEqual([]);
  expect(markNames(text, findByRules(text, english, { title: 'Court hears Mayor Zarvik' }))).toBe('[p Zarvik] fell silent.');
});

test('findByRules finds a name in Ukrainian text but none in Chinese or Arabic text', () => {
  const ukrainian = 'Учора письменниця Олена Тарненко приїхала до міста. Потім Олена Тарненко виступила.';
  expect(findByRules(ukrainian, english).map(({ start, end }) => ukrainian.slice(start, end))).toContain('Олена Тарненко');
  expect(findByRules('法国总统昨天在巴黎会见了记者。', english)).toEqual([]);
  expect(findByRules('قال الرئيس إن بلاده لن توافق.', english)).toEqual([]);
});
