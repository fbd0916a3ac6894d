// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { voice } from '../state/support/voice-port';
import { plain } from './support/sample-reading';
import { showAloud } from './support/show-aloud';
import { all, clearDocument, one, prepareDocument, press, show, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const english = [voice('gb', 'en-GB'), voice('other', 'en-GB'), voice('away', 'en-GB', { isLocal: false })];
/** Waits until pending changes have been applied and rendered. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const click = async (selector: string) => {
  one(selector).click();
  await settle();
};
const marked = () => all('.painted.aloud i').length;

describe('reading aloud', () => {
  test('is not offered when speech synthesis is not available', () => {
    show(plain);
    expect(all('[data-action=aloud], .aloud-bar')).toEqual([]);
  });

  test('starts with its button, pauses when the r key is pressed, and resumes and stops with the buttons in its bar', async () => {
    const { words } = showAloud(plain, english);
    expect(all('.aloud-bar')).toEqual([]);
    await click('[data-action=aloud]');
    expect(words()).toBe('Ada Brun spoke.');
    expect(one('[data-action=aloud]').getAttribute('aria-pressed')).toBe('true');
    press('r');
    await settle();
    expect([words(), one('[data-action=aloud-toggle]').textContent]).toEqual([null, 'aloud_play']);
    await click('[data-action=aloud-toggle]');
    expect([words(), one('[data-action=aloud-toggle]').textContent]).toEqual(['Ada Brun spoke.', 'aloud_pause']);
    await click('[data-action=aloud-close]');
    expect([words(), all('.aloud-bar').length]).toEqual([null, 0]);
  });

  test('can skip by sentence with buttons or arrow keys, and by paragraph with buttons', async () => {
    const { words } = showAloud(plain, english);
    await click('[data-action=aloud]');
    await click('[data-action=aloud-on]');
    expect(words()).toBe('“It rains,” she said, “and it will.”');
    const arrow = (key: string) =>
      act(
        async () =>
          void one('[data-action=aloud-toggle]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      );
    await arrow('ArrowLeft');
    expect(words()).toBe('Ada Brun spoke.');
    await arrow('ArrowRight');
    await click('[data-action=aloud-paragraph-on]');
    expect(words()).toBe('“No,” said Bo <Li>.');
    await click('[data-action=aloud-paragraph-back]');
    expect(words()).toBe('Ada Brun spoke.');
  });

  test('has no live region and hides the marks on the spoken words from screen readers', async () => {
    showAloud(plain, english);
    await click('[data-action=aloud]');
    expect(all('.aloud-bar [role=status], .aloud-bar [aria-live]')).toEqual([]);
    expect(one('.painted.aloud').ariaHidden).toBe('true');
  });

  test('marks the spoken sentence and the word that the voice reports, and removes the marks when it stops', async () => {
    const { reach } = showAloud(plain, english);
    await click('[data-action=aloud]');
    // There are two boxes, because the name in the sentence is a separate element.
    await expect.poll(marked).toBe(2);
    await act(async () => reach('Brun'));
    await expect.poll(() => all('.painted.aloud i').map(({ dataset }) => 'current' in dataset)).toEqual([false, true, false]);
    await click('[data-action=aloud-close]');
    expect(all('.painted.aloud')).toEqual([]);
  });

  test('has buttons that change its rate, and disables the slower button at the lowest rate', async () => {
    const { settings } = showAloud(plain, english);
    await click('[data-action=aloud]');
    await click('[data-action=aloud-faster]');
    expect(settings.value.value.speech.rate).toBe(1.1);
    for (let times = 0; times < 12; times++) await click('[data-action=aloud-slower]');
    expect(settings.value.value.speech.rate).toBe(0.5);
    expect(one('[data-action=aloud-slower]').getAttribute('aria-disabled')).toBe('true');
  });

  test('stops when the reading view is unmounted', async () => {
    const { words } = showAloud(plain, english);
    await click('[data-action=aloud]');
    await act(async () => render(null, surface));
    expect(words()).toBeNull();
  });

  test('shows an alert when no voice speaks the language of the article', async () => {
    showAloud(plain, [voice('fr', 'fr-FR')]);
    await click('[data-action=aloud]');
    expect(one('[data-trouble]').dataset.trouble).toBe('noVoice');
    expect(one('[data-trouble]').getAttribute('role')).toBe('alert');
    await click('[data-action=aloud-close]');
    expect(all('.aloud-bar')).toEqual([]);
  });

  test('has a button that stays pressed while the bar says what is wrong, and closes it', async () => {
    showAloud(plain, [voice('fr', 'fr-FR')]);
    const isPressed = () => one('[data-action=aloud]').getAttribute('aria-pressed');
    await click('[data-action=aloud]');
    expect(isPressed()).toBe('true');
    await click('[data-action=aloud]');
    expect([isPressed(), all('.aloud-bar').length]).toEqual(['false', 0]);
    await click('[data-action=aloud]');
    expect([isPressed(), all('[data-trouble]').length]).toEqual(['true', 1]);
  });
});

describe('the voice panel', () => {
  const openPanel = async () => {
    const shown = showAloud(plain, english);
    await click('[data-action=aloud]');
    await click('[data-action=aloud-settings]');
    return shown;
  };
  const choose = (name: string, value: string) =>
    act(async () => {
      const select = one(`[data-setting=${name}] select`) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const shown = (name: string) => (one(`[data-setting=${name}] select`) as HTMLSelectElement).value;

  test('lists local voices first, stores the voices chosen for the language of the article, and can reset them', async () => {
    const { settings } = await openPanel();
    expect(all('[data-setting=voice] optgroup').map((group) => [...group.children].map((option) => option.textContent))).toEqual([
      ['gb', 'other'],
      ['away'],
    ]);
    await choose('voice', 'other');
    await choose('quote-voice', 'gb');
    expect(settings.value.value.speech).toMatchObject({ voices: { en: 'other' }, quoteVoices: { en: 'gb' } });
    await choose('quote-voice', '');
    expect(settings.value.value.speech.quoteVoices).toEqual({});
  });

  test('uses an online voice only after the reader has agreed to it', async () => {
    const { settings } = await openPanel();
    await choose('voice', 'away');
    expect(one('.voice-consent').textContent).toContain('aloud_consent');
    expect(settings.value.value.speech.voices).toEqual({});
    await click('[data-action=stay-local]');
    expect([shown('voice'), all('.voice-consent').length, settings.value.value.speech.voices]).toEqual(['', 0, {}]);
    await choose('voice', 'away');
    await click('[data-action=use-online]');
    expect([shown('voice'), settings.value.value.speech.voices]).toEqual(['away', { en: 'away' }]);
  });

  test('can turn off the announcement of speakers', async () => {
    const { settings } = await openPanel();
    await click('[data-setting=announces]');
    expect(settings.value.value.speech.announces).toBe(false);
  });
});
