import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';

/** Returns the words that say why the last quotation's source is unnamed, `-` if there are none, or `nobody` if there is no source. */
function reasonOf(lang: string, text: string): string {
  // A request for anonymity can be mistaken for an indirect quotation, so such quotations are skipped.
  const speaker = analyse({ text, lang, title: '' }).quotes.findLast(({ rule }) => rule !== 'intent' && rule !== 'stance')?.speaker;
  if (!speaker) return 'nobody';
  return speaker.anonymity ? text.slice(speaker.anonymity.start, speaker.anonymity.end) : '-';
}

const english: readonly (readonly [text: string, reason: string])[] = [
  [
    '“The bridge is closed,” said a senior official who spoke on condition of anonymity because the talks were private.',
    'spoke on condition of anonymity because the talks were private',
  ],
  [
    'A harbour official, speaking on the condition of anonymity to discuss internal matters, said: “The bridge is closed.”',
    'speaking on the condition of anonymity to discuss internal matters',
  ],
  ['A person familiar with the talks, who asked not to be named, said the bridge would stay closed.', 'asked not to be named'],
  [
    '“The bridge is closed,” the official said, asking not to be identified because the report was not public.',
    'asking not to be identified because the report was not public',
  ],
  ['One official, who was not authorised to speak publicly, said the bridge would stay closed.', 'was not authorised to speak publicly'],
  ['Two officials who requested anonymity said the bridge would stay closed.', 'requested anonymity'],
  [
    '“It was a mess,” said one aide. The aide spoke on condition of anonymity, citing fear of reprisals.',
    'spoke on condition of anonymity, citing fear of reprisals',
  ],
  ['“It was a mess,” said a diplomat, who declined to be named.', 'declined to be named'],
  ['“It was a mess,” said an employee who wished to remain anonymous.', 'wished to remain anonymous'],
  [
    'A fisherman told our colleague: “It was dark.” He asked us not to use his name, because he had been drinking.',
    'He asked us not to use his name, because he had been drinking',
  ],
  ['“It was dark,” said a nurse, who asked for her name not to be used.', 'asked for her name not to be used'],
  ['“It was dark,” said a nurse, whose name is being withheld.', 'whose name is being withheld'],
  ['“It was dark,” said a nurse who did not want her name published.', 'did not want her name published'],
  // In the following texts, the source is named or gives no reason for anonymity.
  ['“It was a mess,” said an aide.', '-'],
  ['“It was a mess,” said Ana Roth, after two aides had asked not to be named.', '-'],
  ['“It was a mess,” said an aide.\nAnother spoke on condition of anonymity.', '-'],
];

const german: typeof english = [
  ['„Die Brücke ist zu“, sagte ein Beamter, der nicht namentlich genannt werden wollte.', 'der nicht namentlich genannt werden wollte'],
  ['„Die Brücke ist zu“, sagte eine Mitarbeiterin, die anonym bleiben möchte.', 'die anonym bleiben möchte'],
  ['Ein Diplomat sagte unter der Bedingung der Anonymität, die Brücke bleibe zu.', 'unter der Bedingung der Anonymität'],
  [
    '„Es war schlimm“, sagte ein Mitarbeiter, der seinen Namen nicht nennen wollte, weil er um seine Stelle fürchtet.',
    'der seinen Namen nicht nennen wollte, weil er um seine Stelle fürchtet',
  ],
  ['„Es war schlimm“, sagte ein Beamter, der nicht befugt war, öffentlich zu sprechen.', 'der nicht befugt war, öffentlich zu sprechen'],
  ['„Es war schlimm“, sagte ein Mitarbeiter.', '-'],
];

describe.each([
  ['en', english],
  ['de', german],
] as const)('the reason for anonymity (language «%s»)', (lang, rows) => {
  test.each(rows)('is found only when the text gives one: %s', (text, reason) => {
    expect(reasonOf(lang, text)).toBe(reason);
  });
});

test.each([
  ['fr', '« Le pont est fermé », confie un cadre sous couvert d’anonymat.', 'sous couvert d’anonymat'],
  [
    'fr',
    'Un cadre, qui requiert l’anonymat par peur de perdre sa place, confie : « Le pont est fermé. »',
    'qui requiert l’anonymat par peur de perdre sa place',
  ],
  [
    'es',
    '“El puente está cerrado”, afirman fuentes del puerto, que piden no ser identificadas porque el sumario es secreto.',
    'que piden no ser identificadas porque el sumario es secreto',
  ],
  ['it', '«Il ponte è chiuso», ha detto un funzionario a condizione di anonimato.', 'a condizione di anonimato'],
  ['pt', '“A ponte está fechada”, disse um funcionário sob condição de anonimato.', 'sob condição de anonimato'],
  ['nl', 'Een agent, die op voorwaarde van anonimiteit sprak, zei: ‘De brug is dicht.’', 'die op voorwaarde van anonimiteit sprak'],
  ['pl', '„Most jest zamknięty” – powiedział urzędnik pod warunkiem zachowania anonimowości.', 'pod warunkiem zachowania anonimowości'],
  ['uk', '«Міст закрито», — сказав чиновник на умовах анонімності.', 'на умовах анонімності'],
  ['ru', '«Мост закрыт», — сказал чиновник на условиях анонимности.', 'на условиях анонимности'],
  ['es', '“El puente está cerrado”, dijo un funcionario.', '-'],
])('the analysis of a text in «%s» finds the reason for anonymity only when the text gives one: %s', (lang, text, reason) => {
  expect(reasonOf(lang, text)).toBe(reason);
});
