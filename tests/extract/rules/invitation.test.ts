// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { invitation } from '../../../utils/extract/rules/invitation';
import { objectionsOf, PROSE } from './support/objections';

const isInvitation = (markup: string, lang: string | null = 'en'): boolean => objectionsOf(invitation, markup, lang).length > 0;

describe('a line that asks for something is an invitation', () => {
  test.each([
    ['en', 'Sign up for our weekly letter about the sea'],
    ['en', '→ Follow us on Harbourgram'],
    ['en', 'Have a story? Write to the harbour desk'],
    ['de', 'Melden Sie sich hier für den Hafenbrief an'],
    ['fr', 'Abonnez-vous à la lettre du port'],
    ['es', 'Suscríbete a la carta del puerto'],
    ['it', 'Iscriviti alla lettera del porto'],
    ['pt', 'Receba a carta do porto no seu telefone'],
    ['nl', 'Schrijf je in voor de havenbrief'],
    ['sv', 'Prenumerera på hamnbrevet'],
    ['nb', 'Meld deg på havnebrevet'],
    ['da', 'Tilmeld dig havnebrevet'],
    ['pl', 'Zapisz się na list portowy'],
    ['ru', 'Подписывайтесь на письмо из порта'],
    ['uk', 'Підписуйтеся на лист із порту'],
    ['tr', 'Liman mektubuna abone olun', false],
    ['tr', 'Abone olun: liman mektubu'],
    ['ar', 'اشترك في رسالة الميناء'],
    ['zh', '订阅港口来信'],
    ['ja', 'メールマガジンの登録はこちら'],
    ['ko', '구독하고 항구 소식을 받아 보세요'],
  ])('in the language %s: %s', (lang, line, is = true) => {
    expect(isInvitation(`${PROSE}<p>${line}</p>${PROSE}`, lang)).toBe(is);
  });

  test('in any language, if the page does not declare one', () => {
    expect(isInvitation(`${PROSE}<p>Abonnez-vous à la lettre du port</p>`, null)).toBe(true);
    expect(isInvitation(`${PROSE}<p>Abonnez-vous à la lettre du port</p>`, 'pl')).toBe(false);
  });
});

describe('an invitation is recognised without its opening', () => {
  test.each([
    ['by its second sentence', '<p>Want stories from the quay? Sign up for the letter that reaches your inbox every Friday.</p>'],
    ['by the address of its link and the words for the offer', '<p>More about boats: <a href="/newsletters/boats">our newsletter</a></p>'],
    [
      'by the address of its link and the name of its box',
      '<div class="promo-cta"><p>Lindmoor calling, <a href="/subscribe">every day</a> at six.</p></div>',
    ],
    ['by the name of its box and the words for the offer', '<div class="inline-newsletter"><p>The tide tables, in your inbox.</p></div>'],
  ])('%s', (_, markup) => {
    expect(isInvitation(`${PROSE}${markup}${PROSE}`)).toBe(true);
  });
});

test('the short lines in the box of an invitation belong to it, but the paragraph next to the box does not', () => {
  const box = '<div><h4>The Morning Tide</h4><p>Six stories before breakfast</p><p>Sign up now</p></div>';
  expect(objectionsOf(invitation, `<div>${PROSE}${box}${PROSE}</div>`)).toEqual([
    'The Morning Tide',
    'Six stories before breakfast',
    'Sign up now',
  ]);
});

test('the lines next to an invitation stay if its box also has a paragraph', () => {
  const group = '<div><p>He paused.</p><p>The board of the harbour has not answered any of the letters.</p><p>Sign up now</p></div>';
  expect(objectionsOf(invitation, `<div>${PROSE}${group}${PROSE}</div>`)).toEqual(['Sign up now']);
});

describe('text that only sounds like an invitation stays', () => {
  test.each([
    ['a sentence that begins with the same verb', '<p>Subscribe to that theory and the whole harbour falls apart.</p>'],
    ['reported speech', '<p>“Sign up for our newsletter,” the old captain shouted from the quay.</p>'],
    [
      'reported speech without quotation marks',
      '<p>Subscribe to the newsletter, said the sign under which the harbour cat sleeps every noon.</p>',
    ],
    ['a quotation within a sentence', '<p>Nobody answered him. Subscribe to our letter, he said, or “leave the harbour”.</p>'],
    [
      'a paragraph that ends with a request',
      '<p>So there they are, the twelve best lighthouses of the coast, ranked by the light that they give and by the cake. What is your own? Let us know in the comments.</p>',
    ],
    ['a word that only begins like an opening', '<p>Subscribers of the ferry line pay twice</p>'],
    [
      'a paragraph about a newsletter',
      '<p>The harbour board sends its newsletter to nine thousand people, and since the ferry stopped the number of readers has grown by a third.</p>',
    ],
    [
      'a paragraph about a newsletter that links to it',
      '<p>The harbour board sends <a href="/newsletter">its weekly letter</a> to nine thousand people, and since the ferry stopped the number of readers has grown by a third.</p>',
    ],
    [
      'a paragraph that begins with the same words',
      '<p>Join us, the captain said to the men of the lower dock, and by the end of the week forty of them had left their old ships for his.</p>',
    ],
    ['a question in an interview', '<p><b>Do you have a story about the ferry that you never told?</b></p>'],
    ['a step of a guide', '<ol><li>Sign up for a berth at the harbour office</li></ol>'],
    ['a paragraph in a wrapper for subscribers', '<div class="subscriber-preview"><p>And yet our own harbour was never dull.</p></div>'],
  ])('%s', (_, markup) => {
    expect(isInvitation(`${PROSE}${markup}${PROSE}`)).toBe(false);
  });

  test.each([
    ['de', '<p>Haben Sie jemals bereut, den Hafen verlassen zu haben?</p>'],
    ['fr', '<p>Suivre ce vieux chenal demande de la patience.</p>'],
    ['es', '<p>Recibe cada noche a los barcos que vuelven tarde.</p>'],
    ['pt', '<p>Quer mesmo deixar o porto depois de trinta anos?</p>'],
    ['ru', '<p>Получать письма из порта он перестал ещё весной.</p>'],
  ])('in the language %s: %s', (lang, markup) => {
    expect(isInvitation(`${PROSE}${markup}${PROSE}`, lang)).toBe(false);
  });
});
