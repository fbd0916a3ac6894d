import { describe, expect, test } from 'vitest';
import { isNoteMark, placeOfLink, placesOf, withoutBackMarks } from '../../utils/article/notes';
import type { BodyElement, BodyNode } from '../../utils/model';

const leaf = (start: number, end: number) => ({ start, end });
const mark: BodyElement = { tag: 'a', href: 'https://paper.example/a#fn1', id: 'r1', children: [leaf(20, 21)] };
const back: BodyElement = { tag: 'a', href: 'https://paper.example/a#r1', children: [leaf(60, 61)] };
const note: BodyElement = { tag: 'li', id: 'fn1', children: [leaf(30, 60), back] };
const body: BodyNode[] = [
  { tag: 'p', children: [leaf(0, 20), { tag: 'sup', children: [mark] }] },
  { tag: 'h2', id: 'notes', children: [leaf(22, 29)] },
  { tag: 'ol', children: [note] },
];
const places = placesOf(body);
const article = { url: 'https://paper.example/a#top', canonicalUrl: 'https://paper.example/story' };

describe('a link in an article', () => {
  test('leads to the element that its fragment names, whether it uses the address of the page or the canonical address', () => {
    expect([...places.keys()]).toEqual(['r1', 'notes', 'fn1']);
    expect(placeOfLink(mark.href ?? '', article, places)?.element).toBe(note);
    expect(placeOfLink('https://paper.example/story#fn1', article, places)?.element).toBe(note);
  });

  test('leads to no element when it refers to another page, is not a web address, or has a missing or unknown fragment', () => {
    for (const href of ['https://paper.example/b#fn1', 'https://paper.example/a', 'https://paper.example/a#fn2', 'mailto:a@paper.example'])
      expect(placeOfLink(href, article, places)).toBeUndefined();
  });

  test('is a footnote reference when it is short and the note comes after it', () => {
    const place = (id: string) => places.get(id) ?? { id, element: note };
    expect(isNoteMark(mark, place('fn1'))).toBe(true);
    expect(isNoteMark(back, place('r1'))).toBe(false);
    expect(isNoteMark(mark, place('notes'))).toBe(false);
    expect(isNoteMark({ ...mark, children: [leaf(0, 20)] }, place('fn1'))).toBe(false);
  });

  test('is removed from a note when it only leads back to the footnote reference', () => {
    const out: BodyElement = { tag: 'a', href: 'https://paper.example/b', children: [leaf(50, 52)] };
    const placeOf = (href: string) => placeOfLink(href, article, places);
    expect(withoutBackMarks([leaf(30, 50), { tag: 'p', children: [out, back] }], placeOf)).toEqual([
      leaf(30, 50),
      { tag: 'p', children: [out] },
    ]);
  });
});
