// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, plain, readingOf, TEXT } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

describe('the article', () => {
  test('contains exactly the text of its paragraphs, although quotations and names are marked in them', () => {
    show(plain);
    expect(all('.body p').map((block) => block.textContent)).toEqual(TEXT.split('\n'));
  });

  test('shows markup in its text as plain text', () => {
    show(plain);
    expect(one('h1').textContent).toBe('Rain <b>again</b>');
    expect(all('.article b, .article img')).toEqual([]);
  });

  test('marks every part of a quotation and puts one speaker chip at the beginning of the first part', () => {
    show(plain);
    expect(all('mark[data-quote="q1"]').map((mark) => mark.textContent)).toEqual(['“It rains,”', '“and it will.”']);
    expect(all('.chip[data-quote="q1"]').length).toBe(1);
    expect(one('.chip[data-quote="q1"]')).toBe(all('mark[data-quote="q1"]')[0]?.firstChild);
  });

  test('keeps speaker chips out of links, and opens links without a referrer or an opener', () => {
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

  test('takes focus as soon as it is rendered', () => {
    show(plain);
    expect(document.activeElement).toBe(one('.page'));
  });

  test('shows a notice when the extraction has lost quotation marks', () => {
    show(plain);
    expect(one('.notices').textContent).toContain('lost_marks');
  });

  test('renumbers headings so that no level is skipped', () => {
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

  test('in an article that is not saved are requested without a referrer, and so is the lead picture', () => {
    show(pictured, 'live');
    expect(all('img').map((image) => [image.getAttribute('src'), image.getAttribute('referrerpolicy')])).toEqual([
      ['https://paper.example/lead.jpg', 'no-referrer'],
      ['https://paper.example/sea.jpg', 'no-referrer'],
    ]);
  });

  test('are replaced by their alternative text in a saved article', () => {
    show(pictured);
    expect(all('img')).toEqual([]);
    expect(one('figure').textContent).toBe('Grey seaThe sea');
  });

  test("in the body are shown without the page's lead picture when the body already begins with a different picture", () => {
    show(readingOf([{ tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/other.jpg', children: [] }] }]), 'live');
    expect(all('img').length).toBe(1);
  });
});

describe('the cast', () => {
  test('lists quoted actors first, and quotations without a speaker separately', () => {
    show(plain);
    expect(all('.cast h3').map((heading) => heading.textContent)).toEqual(['cast_quoted', 'cast_unattributed']);
  });

  test('emphasises the mentions and quotations of the selected actor until Escape is pressed', async () => {
    const controls = show(plain);
    one('[data-member="a1"] button').click();
    await expect
      .poll(() => all('[data-on]').map((mark) => mark.textContent))
      .toEqual(['Ada Brun', '“It rains,”', '', 'she', '“and it will.”']);
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
  test('handles arrow keys that are pressed on its buttons, but not elsewhere', async () => {
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

describe('the card of a quotation', () => {
  test('opens when the quotation is clicked, and shows the speaker and the cue', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[role="dialog"]').length).toBe(1);
    expect(one('[role="dialog"]').textContent).toContain('Ada Brun');
    expect(one('[role="dialog"]').textContent).toContain('said');
  });

  test('takes focus and returns it to the chip on Escape', async () => {
    show(plain);
    one('.chip[data-quote="q1"]').focus();
    one('.chip[data-quote="q1"]').click();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('dialog');
    press('Escape');
    await expect.poll(() => all('[role="dialog"]').length).toBe(0);
    expect(document.activeElement).toBe(one('.chip[data-quote="q1"]'));
  });

  test('offers to select its speaker unless the speaker is already selected', async () => {
    const controls = show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[data-action="focus"]').length).toBe(1);
    one('[data-action="focus"]').click();
    expect(controls.selected.value).toBe('a1');
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[role="dialog"]').length).toBe(1);
    expect(all('[data-action="focus"]')).toEqual([]);
  });

  test('closes when focus moves into the cast behind it', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('dialog');
    one('[data-action="copy"]').focus();
    expect(all('[role="dialog"]').length).toBe(1);
    one('.actor-button').focus();
    await expect.poll(() => all('[role="dialog"]').length).toBe(0);
    expect(document.activeElement).toBe(one('.actor-button'));
  });

  test('stays closed when a link in a quotation is clicked', async () => {
    const controls = show(plain);
    one('.body a').addEventListener('click', (event) => event.preventDefault());
    one('.body a mark').click();
    expect(controls.openQuote.value).toBeNull();
  });

  test('confirms in a snackbar that the quotation was copied', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[data-action="copy"]').length).toBe(1);
    one('[data-action="copy"]').click();
    await expect.poll(() => one('.toasts').textContent).toContain('notice_copied');
  });
});
