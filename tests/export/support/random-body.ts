import { BODY_TAGS, type BodyElement, type BodyNode } from '../../../utils/model';
import { randomArticle } from '../../support/random-article';

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const ADDRESSES = [
  'https://example.test/a?b=1&c=[2]#d#e',
  'https://example.test/%zz "<>',
  'http://[::1]:80/x',
  'mailto:desk@example.test?subject=a b',
  'https://例え.テスト/道',
  'https://example.test/#note',
  'javascript:alert(1)',
];
const HOSTILE = ['\u0000', '\u0008', '\u001b', '\u0085', '\ufffe', '\uffff', '\ud83d', ']]>', '<!--', '&#0;', '\u202e', '\ufdd0'];

/** The addresses of the pictures in random bodies. */
export const PICTURES = ['https://example.test/one.jpg', 'https://example.test/two.png'];

/** Returns an article whose body has elements nested in any order, also one that HTML forbids, with letters that XML forbids. */
export function randomBodyArticle(random: Random) {
  let text = '';
  const leaf = (): BodyNode => {
    const start = text.length;
    text += random() < 0.2 ? '  ' : `${randomArticle(random).title}${random() < 0.3 ? pick(random, HOSTILE) : ''} `;
    return { start, end: text.length };
  };
  const nodeOf = (depth: number): BodyNode => {
    if (depth > 5 || random() < 0.35) return leaf();
    const tag = pick(random, BODY_TAGS);
    const isEmpty = tag === 'img' || tag === 'br' || tag === 'hr';
    const children = isEmpty ? [] : Array.from({ length: Math.floor(random() * 5) }, () => nodeOf(depth + 1));
    return {
      tag,
      children,
      ...(tag === 'a' && { href: pick(random, ADDRESSES) }),
      ...(tag === 'img' && { src: random() < 0.7 ? pick(random, PICTURES) : 'https://example.test/gone.jpg', alt: 'a "b" <c>\u0000' }),
      ...(tag === 'figure' && { caption: 'Caption \u0001 & <b>', credit: 'A. Roth' }),
      ...(random() < 0.1 && { lang: pick(random, ['ar', 'x', 'zh-Hant', 'i-default', 'en-a']) }),
      ...(random() < 0.1 && { dir: pick(random, ['ltr', 'rtl'] as const) }),
      ...(random() < 0.1 && { colSpan: Math.floor(random() * 4), rowSpan: Math.floor(random() * 4) }),
      ...(random() < 0.1 && { id: pick(random, ['note', 'fn1', 'fn2', 'a"b']) }),
    } satisfies BodyElement;
  };
  const body = Array.from({ length: 1 + Math.floor(random() * 6) }, () => nodeOf(0));
  return { ...randomArticle(random), text, body };
}
