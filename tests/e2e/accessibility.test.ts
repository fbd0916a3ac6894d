import { expect, test } from 'vitest';
import type { AxeRules } from '../../scripts/browsers/axe';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { openReader } from './support/actions/open-reader';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { chooseMore, readPage } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';
import { faintWords } from './support/inspection/measure-contrast';

/** A colour scheme, a theme and a text direction in which a part of the interface is checked. */
interface Look {
  /** The system colour scheme to emulate. */
  readonly scheme: 'light' | 'dark';
  /** The theme that the reader has chosen. */
  readonly theme: 'auto' | 'contrast';
  readonly dir: 'ltr' | 'rtl';
  /**
   * The axe rules to check. All rules are checked once for each text direction. For the other combinations of scheme, theme and direction,
   * only contrast is checked, because schemes and themes change nothing but colours.
   */
  readonly rules: AxeRules;
}
const LOOKS: readonly Look[] = [
  { scheme: 'light', theme: 'auto', dir: 'ltr', rules: 'all' },
  { scheme: 'dark', theme: 'auto', dir: 'ltr', rules: 'contrast' },
  { scheme: 'light', theme: 'contrast', dir: 'ltr', rules: 'contrast' },
  { scheme: 'light', theme: 'contrast', dir: 'rtl', rules: 'contrast' },
  { scheme: 'dark', theme: 'auto', dir: 'rtl', rules: 'all' },
];
/**
 * The two looks that are checked in Firefox, which uses the same colours as Chromium, and for secondary states of a page, such as an open
 * card. The main state of the page is checked in all looks in Chromium.
 */
const FEW: readonly Look[] = [
  { scheme: 'dark', theme: 'auto', dir: 'ltr', rules: 'all' },
  { scheme: 'light', theme: 'contrast', dir: 'rtl', rules: 'contrast' },
];

async function expectNoViolations(surface: Surface, looks: readonly Look[]): Promise<void> {
  for (const { scheme, theme, dir, rules } of looks) {
    await surface.emulate(scheme);
    await surface.evaluate(
      (...[look, way]: [string, string]) => {
        document.documentElement.dataset.theme = look;
        document.documentElement.dir = way;
      },
      theme,
      dir,
    );
    expect(await surface.violations(rules), `${scheme} ${theme} ${dir}`).toEqual([]);
  }
}

async function expectNoneInReader(reader: ReaderView, looks: readonly Look[]): Promise<void> {
  for (const { scheme, theme, dir, rules } of looks) {
    await reader.emulate(scheme);
    await reader.evaluate(
      (root, look: string, way: string) => {
        const surface = root.querySelector<HTMLElement>('.reader');
        if (surface) Object.assign(surface.dataset, { theme: look });
        surface?.setAttribute('dir', way);
      },
      theme,
      dir,
    );
    if (rules === 'all') expect(await reader.violations(), `${scheme} ${theme} ${dir}`).toEqual([]);
    expect(await reader.evaluate(faintWords), `${scheme} ${theme} ${dir}`).toEqual([]);
  }
}

inBothBrowsers('axe', (world) => {
  const all = world.name === 'chromium' ? LOOKS : FEW;
  const openPopup = async (path: string) => readPage(world.session, await world.session.openPage(world.server.url + path));

  testOnce(world, 'finds no violations in the popup, even with an actor selected and a card open', async () => {
    const popup = await openPopup('/sample/');
    await expectNoViolations(popup, all);
    await popup.click('.actor-button');
    await popup.waitFor('the selected actor', () => document.querySelector('.actor[data-selected]'));
    await popup.click('.chip');
    await popup.waitFor('the card', () => document.querySelector('.card'));
    await expectNoViolations(popup, FEW);
  });

  testOnce(
    world,
    'finds no violations in a saved article, in the library, or in the snackbar that offers to restore an article',
    async () => {
      await saveByKey(world, '/story');
      const library = await openSaved(world);
      await expectNoViolations(library, all);
      await library.click('[data-action=back]');
      await library.waitFor('the list', () => document.querySelector('.saved'));
      await expectNoViolations(library, all);
      await library.click('.saved [data-action=remove]');
      await library.waitFor('the snackbar with the undo button', () => document.querySelector('[data-action=undo]'));
      await expectNoViolations(library, FEW);
    },
  );

  testOnce(world, 'finds no violations in the popup on a page without an article', async () => {
    await expectNoViolations(await openPopup('/list'), FEW);
  });

  test('finds no violations in reader mode, and all text there has sufficient contrast', async () => {
    const { view } = await openReader(world, '/story');
    await expectNoneInReader(view, all);
  });

  testOnce(world, 'finds no violations on the options page', async () => {
    const options = await world.session.openOptions();
    await options.waitFor('the options', () => document.querySelector('h1'));
    await expectNoViolations(options, all);
  });

  testOnce(world, 'finds no violations in the side panel', async () => {
    await chooseMore(await openPopup('/story'), 'open-panel');
    const panel = await world.session.findPanel();
    await panel.waitFor('the article', () => document.querySelector('mark.quote'));
    await expectNoViolations(panel, all);
  });

  testOnce(world, 'finds no violations in any panel of the popup', async () => {
    const popup = await openPopup('/story');
    for (const name of ['more', 'display', 'share', 'find', 'keys', 'highlights', 'aloud']) {
      if (name === 'more' || name === 'display') await popup.click(`[data-action=${name}]`);
      else if (name === 'aloud') {
        await popup.click('[data-action=aloud]');
        await popup.click('[data-action=aloud-settings]');
      } else await chooseMore(popup, name);
      await popup.waitFor(`the panel «${name}»`, (wanted: string) => document.querySelector(`[data-panel=${wanted}]`), name);
      await expectNoViolations(popup, FEW);
    }
  });
});
