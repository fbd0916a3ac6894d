import { expect, test } from 'vitest';
import { allQuotesIn } from '../support/read-quotes';

test.each([
  ['The envoy to Norland said the talks had failed.', 'The envoy to Norland'],
  ['An adviser to Ana Roth said: “It floods.”', 'An adviser to Ana Roth'],
  ['The union’s letter to Otto Lumley, the harbour master, said: “It floods.”', 'The union’s letter to Otto Lumley, the harbour master'],
  [
    'Ana Roth, who works for the port as a guide, cook and clerk, says the pier floods.',
    'Ana Roth, who works for the port as a guide, cook and clerk',
  ],
  ['A woman who rows as a guide for the port has said the pier floods.', 'A woman who rows as a guide for the port'],
  ['A study of the ferries that included the harbour said the pier was old.', 'A study of the ferries that included the harbour'],
  ['Owners who once received state funding said the pier was old.', 'Owners who once received state funding'],
  ['The sailors’ letter to the mayor said: “It floods.”', 'The sailors’ letter to the mayor'],
  ['Ana Roth did not come but, in a speech on Monday, said that the pier floods.', 'Ana Roth'],
  ['“It floods,” a third person briefed on the matter said.', 'a third person briefed on the matter'],
  ['“It floods,” Harrow & Pine said in a statement.', 'Harrow & Pine'],
  ['“I like it from the other side,” Ana Roth enthused.', 'Ana Roth'],
  ['“I like it from the other side,” she enthused on Monday.', 'she'],
  ['The goal, according to Ana Roth, is to stop them from calling it “old.”', 'Ana Roth'],
  ['But Ana Roth brushed him off, saying only, “It floods.”', 'Ana Roth'],
])('the subject of a report is the whole phrase, not the last part of it: %s', (text, speaker) => {
  expect(allQuotesIn(text)).toMatchObject([{ speaker }]);
});

test.each([
  ['en', 'Ann Lowe said no and Otto Maas said it was “a place without law”.', 'Otto Maas'],
  ['en', 'Ann Lowe said little but Otto Maas said it was “a place without law”.', 'Otto Maas'],
  ['en', 'Ann Lowe was forced to apologize when an interviewer said that “it was old”.', 'an interviewer'],
  ['es', 'Ana Rosal definía una sociedad así y el jurista Carlos Nido llamó al país «un lugar sin ley».', 'el jurista Carlos Nido'],
  ['fr', 'Luc Fabre a traité le ministre de « menteur invétéré ».', 'Luc Fabre'],
  ['es', 'Luis Carvajal dijo que sí y Luis Iriarte lo llamó «cobarde sin remedio».', 'Luis Iriarte'],
  ['fr', 'Luc Fabre parle d’un « scandale d’État ».', 'Luc Fabre'],
  ['fr', 'Luc Fabre a évoqué une « farce honteuse ».', 'Luc Fabre'],
  ['it', 'Luca Fabbri ha parlato di «farsa vergognosa».', 'Luca Fabbri'],
  ['es', 'Pedro Olmo habló de «fraude masivo».', 'Pedro Olmo'],
  ['pt', 'Luís Faber chamou a ministra de “mentirosa compulsiva”.', 'Luís Faber'],
])('a quotation belongs to the subject of its own clause (%s): %s', (lang, text, speaker) => {
  expect(allQuotesIn(text, lang).find(({ kind }) => kind !== 'indirect')).toMatchObject({ speaker });
});

test.each([
  ['Es kam ein Schreiben des Hafenamts, in dem es hieß: „Der Pier bleibt zu.“', 'ein Schreiben des Hafenamts'],
  ['Ana Roth schickte eine Mail, in der es hieß: „Der Pier bleibt zu.“', 'Ana Roth'],
  ['Es kam ein Brief, in dem es heißt: „Der Pier bleibt zu.“', 'ein Brief'],
])('«in dem es heißt» refers to the document or to whoever sent it: %s', (text, speaker) => {
  expect(allQuotesIn(text, 'de')).toMatchObject([{ speaker }]);
});

test('a newspaper that somebody speaks to is no quotation', () => {
  expect(allQuotesIn('Luc Fabre a parlé à « Libération » lundi.', 'fr')).toEqual([]);
});

test('a sentence about an intention or a refusal is not the source of the quotation before it', () => {
  const speakerAfter = (sentence: string) => allQuotesIn(`Ana Roth told the court about it. “It was bad.” ${sentence}`)[0]?.speaker;
  expect(speakerAfter('Lumley would later ask to meet her.')).toBe('Ana Roth');
  expect(allQuotesIn('“Will it be closed tomorrow?” She did not answer.')[0]?.speaker ?? null).toBeNull();
});
