// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { harbourReading } from '../correct/support/harbour-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const story = harbourReading();
const names = () => all('.cast .actor-name').map(({ textContent }) => textContent);
const cardOf = (id: string) => one(`.actor[data-member=${id}]`);
const choose = (filter: string) => one(`.cast-filter input[value=${filter}]`).click();

describe('an actor in the cast panel', () => {
  test('shows its role, the numbers of its quotations with its share of the words, and its first own words', () => {
    show(story);
    const facts = cardOf('a1').querySelector('.actor-facts')?.textContent;
    expect(facts).toBe('article_quotes · cast_weightOf');
    expect(cardOf('a1').querySelector('.actor-role')?.textContent).toBe('its chair');
    expect(cardOf('a1').querySelector('.actor-quote')?.textContent).toMatch(/^“/);
    // Those who are only mentioned have a name and a role.
    expect(cardOf('a2').querySelector('.actor-facts, .actor-quote')).toBeNull();
  });

  test('shows its kind and its mentions, and no longer its first words, while it is selected', async () => {
    const view = show(story);
    view.select('a1');
    await expect.poll(() => cardOf('a1').querySelector('.actor-details')?.textContent).toContain('kind_person · cast_mentions');
    expect(cardOf('a1').querySelector('.actor-quote')).toBeNull();
  });
});

describe('the groups of the cast', () => {
  const groups = () => all('.cast-group').map(({ dataset, tagName }) => [dataset.group, tagName]);

  test('list states and places last, closed until one of them is selected', async () => {
    const view = show(story);
    expect(groups()).toEqual([
      ['quoted', 'SECTION'],
      ['mentioned', 'SECTION'],
      ['lands', 'DETAILS'],
    ]);
    const lands = one('.cast-group[data-group=lands]') as HTMLDetailsElement;
    expect(lands.open).toBe(false);
    view.select(lands.querySelector<HTMLElement>('.actor')?.dataset.member ?? '');
    await expect.poll(() => lands.open).toBe(true);
  });

  test('close the sources without a name if somebody else is quoted, and leave out those called by a pronoun', () => {
    const [quote] = story.analysis.quotes;
    if (!quote) throw new Error('The test needs a quotation.');
    const sayer = (words: string) => {
      const start = story.article.text.search(new RegExp(`\\b${words}\\b`));
      return { actorId: null, unnamed: false, mention: { start, end: start + words.length } };
    };
    const [short = '', middle = '', long = ''] = [/\b[a-z]{2,3}\b/, /\b[a-z]{5}\b/, /\b[a-z]{6,}\b/].map(
      (words) => words.exec(story.article.text)?.[0],
    );
    const sayers = [sayer(short), { ...sayer(middle), isPronoun: true }, sayer(long)];
    const quotes = sayers.map((speaker, at) => ({ ...quote, id: `q${at}`, speaker }));
    const withQuotes = (list: typeof story.analysis.quotes) => ({ ...story, analysis: { ...story.analysis, quotes: list } });
    show(withQuotes(quotes));
    expect(all('.cast-group[data-group=unnamed] .actor-name').map(({ textContent }) => textContent)).toEqual([long]);
    clearDocument();
    document.body.append(document.createElement('div'));
    show(withQuotes([quote, ...quotes]));
    expect(one('.cast-group[data-group=others]').tagName).toBe('DETAILS');
    expect(all('.cast-group[data-group=others] .actor-name').map(({ textContent }) => textContent)).toEqual([long]);
  });
});

describe('the cast filter', () => {
  test('is a group of radio buttons in which “All” is selected at first', () => {
    show(story);
    expect(one('.cast-filter').tagName).toBe('FIELDSET');
    const inputs = all('.cast-filter input') as HTMLInputElement[];
    expect(inputs.map(({ type, checked }) => [type, checked])).toEqual([
      ['radio', true],
      ['radio', false],
      ['radio', false],
    ]);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(1);
    expect(names().length).toBe(5);
  });

  test('limits the cast to people or speakers, and can show everyone again', async () => {
    show(story);
    choose('people');
    await expect.poll(names).toEqual(['Ana Roth', 'A. Roth', 'Piet Maas']);
    choose('speakers');
    await expect.poll(names).toEqual(['Ana Roth', 'A. Roth']);
    choose('everyone');
    await expect.poll(() => names().length).toBe(5);
  });

  test('does not block the shortcuts of the reading view while focus is in the filter', async () => {
    const view = show(story);
    view.select('a1');
    await settled();
    one('.cast-filter input').focus();
    one('.cast-filter input').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true, cancelable: true }));
    expect(view.step.value).toBe(0);
  });

  test('shows a status message when no actor matches', async () => {
    const [, board, , bay] = story.analysis.actors;
    show({ ...story, analysis: { ...story.analysis, quotes: [], actors: [board, bay].flatMap((actor) => actor ?? []) } });
    expect(one('.empty').textContent).toBe('');
    choose('people');
    await expect.poll(() => one('.empty').textContent).toBe('cast_passes_people');
    choose('speakers');
    await expect.poll(() => one('.empty').textContent).toBe('cast_passes_speakers');
    expect(one('.empty').getAttribute('role')).toBe('status');
  });

  test('is replaced by a message when the article names no actors', () => {
    show({ ...story, analysis: { ...story.analysis, quotes: [], actors: [] } });
    expect(all('.cast-filter')).toEqual([]);
    expect(one('.empty').textContent).toBe('cast_empty');
  });
});

test('the cast panel says how many actors are found correctly in the language, if it has been measured', () => {
  show({ ...story, analysis: { ...story.analysis, lang: 'de' } });
  expect(one('.cast-quality').textContent).toContain('cast_quality');
  clearDocument();
  document.body.append(document.createElement('div'));
  show({ ...story, analysis: { ...story.analysis, lang: 'und' } });
  expect(all('.cast-quality')).toEqual([]);
});
