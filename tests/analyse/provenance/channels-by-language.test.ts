import { expect, test } from 'vitest';
import { analyse } from '../../support/languages';

test.each([
  ['fr', '« Le pont est fermé », a déclaré Ana Roth dans un communiqué.', 'statement: dans un communiqué'],
  ['fr', '« Le pont est fermé », a déclaré Ana Roth à l’AFP.', 'agency: à l’AFP'],
  ['es', '«El puente está cerrado», dijo Ana Roth en una entrevista.', 'interview: en una entrevista'],
  ['it', '«Il ponte è chiuso», ha detto Ana Roth ai giornalisti.', 'press: ai giornalisti'],
  ['pt', '“A ponte está fechada”, disse Ana Roth em nota.', 'statement: em nota'],
  ['nl', '„De brug is dicht”, zei Ana Roth tegen journalisten.', 'press: tegen journalisten'],
  ['pl', '„Most jest zamknięty” – powiedziała Anna Rot w wywiadzie.', 'interview: w wywiadzie'],
  ['pl', 'Anna Rot powiedziała dziennikarzom, że most jest zamknięty.', 'press: dziennikarzom'],
  ['uk', 'Анна Рот сказала журналістам, що міст закрито.', 'press: журналістам'],
  ['ru', '«Мост закрыт», — заявила Анна Рот в интервью.', 'interview: в интервью'],
  ['uk', '«Міст закрито», — заявила Анна Рот у заяві.', 'statement: у заяві'],
  ['tr', 'Ana Roth yazılı açıklamada “Köprü kapalı” dedi.', 'statement: yazılı açıklamada'],
  ['zh', '罗安娜在声明中说：“这座桥已经关闭。”', 'statement: 声明中'],
  ['ja', '田中市長は記者会見で「橋は閉鎖された」と述べた。', 'press: 記者会見で'],
  ['ar', 'قال الرئيس أحمد سالم في بيان: «الجسر مغلق».', 'statement: في بيان'],
])('the channel of a quotation, such as an interview or a news agency, is found in «%s»: %s', (lang, text, wanted) => {
  const channel = analyse({ text, lang, title: '' }).quotes.at(-1)?.channel;
  expect(channel && `${channel.kind}: ${text.slice(channel.start, channel.end)}`).toBe(wanted);
});
