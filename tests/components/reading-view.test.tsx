// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, plain, readingOf, TEXT } from './support/rainy-reading';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

describe('the article', () => {
  it('holds the words of the text and nothing else, whatever is marked in them', () => {
    show(plain);
    expect(all('.body p').map((block) => block.textContent)).toEqual(TEXT.split('\n'));
  });

  it('shows markup of the page as words', () => {
    show(plain);
    expect(one('h1').textContent).toBe('Rain <b>again</b>');
    expect(all('.article b, .article img')).toEqual([]);
  });

  it('marks every part of a quote and puts one chip before the first', () => {
    show(plain);
    expect(all('mark[data-quote="q1"]').map((mark) => mark.textContent)).toEqual(['“It rains,”', '“and it will.”']);
    expect(all('.chip[data-quote="q1"]').length).toBe(1);
    expect(one('.chip[data-quote="q1"]').nextElementSibling).toBe(all('mark[data-quote="q1"]')[0]);
  });

  it('keeps chips out of links, and puts no referrer and no opener in them', () => {
    show(plain);
    expect(all('a .chip')).toEqual([]);
    const link = one('.body a');
    expect(link.previousElementSibling).toBe(one('.chip[data-quote="q2"]'));
    expect([link.getAttribute('rel'), link.getAttribute('referrerpolicy'), link.getAttribute('target')]).toEqual([
      'noopener noreferrer nofollow',
      'no-referrer',
      '_blank',
    ]);
  });

  it('has the focus as soon as it is there, so that no key is lost', () => {
    show(plain);
    expect(document.activeElement).toBe(one('.page'));
  });

  it('says that quotation marks were lost', () => {
    show(plain);
    expect(one('.notices').textContent).toContain('lost_marks');
  });

  it('leaves no heading level out', () => {
    show(
      readingOf([
        { tag: 'h4', children: [at('Ada')] },
        { tag: 'h5', children: [at('spoke')] },
        { tag: 'h2', children: [at('rains')] },
      ]),
    );
    expect(all('.body :is(h2, h3, h4, h5)').map((heading) => heading.tagName)).toEqual(['H2', 'H3', 'H2']);
  });
});

describe('pictures', () => {
  const pictured = readingOf([
    { tag: 'p', children: [at('Ada')] },
    { tag: 'figure', caption: 'The sea', children: [{ tag: 'img', src: 'https://paper.example/sea.jpg', alt: 'Grey sea', children: [] }] },
  ]);

  it('are asked for without a referrer on the live page, the lead picture too', () => {
    show(pictured, 'live');
    expect(all('img').map((image) => [image.getAttribute('src'), image.getAttribute('referrerpolicy')])).toEqual([
      ['https://paper.example/lead.jpg', 'no-referrer'],
      ['https://paper.example/sea.jpg', 'no-referrer'],
    ]);
  });

  it('are told in words in a saved article, which asks for nothing', () => {
    show(pictured);
    expect(all('img')).toEqual([]);
    expect(one('figure').textContent).toBe('Grey seaThe sea');
  });

  it('are there once where the body opens with one', () => {
    show(readingOf([{ tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/other.jpg', children: [] }] }]), 'live');
    expect(all('img').length).toBe(1);
  });
});

describe('the cast', () => {
  it('puts those who speak first and quotes without a speaker apart', () => {
    show(plain);
    expect(all('.cast h3').map((heading) => heading.textContent)).toEqual(['cast_quoted', 'cast_unattributed']);
  });

  it('makes the places and quotes of who is selected stand out, and Escape lets go', async () => {
    const controls = show(plain);
    one('[data-member="a1"] button').click();
    await expect
      .poll(() => all('[data-on]').map((mark) => mark.textContent))
      .toEqual(['Ada Brun', '', '“It rains,”', 'she', '“and it will.”']);
    expect(one('[data-member="a1"] button').getAttribute('aria-expanded')).toBe('true');
    press('n');
    press('n');
    await expect.poll(() => all('[data-current]').map((mark) => mark.textContent)).toEqual(['she']);
    press('Escape');
    await expect.poll(() => all('[data-on], [data-current]').length).toBe(0);
    expect(controls.selected.value).toBeNull();
  });
});

describe('the stepper', () => {
  it('takes the arrows, which scroll elsewhere', async () => {
    const controls = show(plain);
    controls.select('a1');
    await expect.poll(() => all('.stepper button').length).toBeGreaterThan(0);
    const arrow = (target: HTMLElement) => {
      const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(arrow(one('main'))).toBe(false);
    expect(controls.step.value).toBeNull();
    expect(arrow(one('.stepper button'))).toBe(true);
    expect(controls.step.value).toBe(0);
  });
});

describe('the card of a quote', () => {
  it('opens by a click on the words and says who said it', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[role="dialog"]').length).toBe(1);
    expect(one('[role="dialog"]').textContent).toContain('Ada Brun');
    expect(one('[role="dialog"]').textContent).toContain('said');
  });

  it('takes the focus and gives it back to the chip', async () => {
    show(plain);
    one('.chip[data-quote="q1"]').focus();
    one('.chip[data-quote="q1"]').click();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('dialog');
    press('Escape');
    await expect.poll(() => all('[role="dialog"]').length).toBe(0);
    expect(document.activeElement).toBe(one('.chip[data-quote="q1"]'));
  });

  it('offers to show the speaker in the text, unless that is shown already', async () => {
    const controls = show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[data-action="focus"]').length).toBe(1);
    one('[data-action="focus"]').click();
    expect(controls.selected.value).toBe('a1');
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[role="dialog"]').length).toBe(1);
    expect(all('[data-action="focus"]')).toEqual([]);
  });

  it('makes way where the focus goes on into the cast behind it', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('dialog');
    one('[data-action="copy"]').focus();
    expect(all('[role="dialog"]').length).toBe(1);
    one('.actor-button').focus();
    await expect.poll(() => all('[role="dialog"]').length).toBe(0);
    expect(document.activeElement).toBe(one('.actor-button'));
  });

  it('stays closed where a link is clicked in a quote', async () => {
    const controls = show(plain);
    one('.body a').addEventListener('click', (event) => event.preventDefault());
    one('.body a mark').click();
    expect(controls.openQuote.value).toBeNull();
  });

  it('says that a quote was copied', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[data-action="copy"]').length).toBe(1);
    one('[data-action="copy"]').click();
    await expect.poll(() => one('.toasts').textContent).toContain('notice_copied');
  });
});
