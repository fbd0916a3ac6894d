import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { createSiteSettings } from '../../utils/state/site-settings';
import { fine } from './support/popup-ports';

const HOST = 'www.ledger.example';

async function settingsOn(kept: unknown, host: string | null = HOST) {
  let sites = kept;
  const everywhere = signal<Settings>(DEFAULT_SETTINGS);
  const here = createSiteSettings(
    {
      value: everywhere,
      change(edit) {
        everywhere.value = edit(everywhere.value);
      },
    },
    {
      host: async () => host,
      read: async () => sites,
      async change(edit) {
        sites = edit(sites);
        return fine(undefined);
      },
    },
  );
  await here.load();
  const size = (settings: Settings) => settings.display.size;
  return {
    here,
    everywhere,
    kept: () => sites,
    sizes: () => [size(here.value.value), size(everywhere.value)],
    resize: (to: number) => here.change((before) => ({ ...before, display: { ...before.display, size: to } })),
  };
}

describe('the display settings of a site', () => {
  test('are the general settings as long as the site has none of its own', async () => {
    const { here, sizes, resize, kept } = await settingsOn({});
    resize(120);
    expect([sizes(), kept(), here.site.value]).toEqual([[120, 120], {}, { host: HOST, isOwn: false }]);
  });

  test('can be changed for this site only, and follow the general settings where they have not been changed', async () => {
    const { here, everywhere, sizes, resize, kept } = await settingsOn({});
    here.turnOwn(true);
    resize(120);
    expect(sizes()).toEqual([120, 100]);
    expect(kept()).toEqual({ [HOST]: { opensReader: false, display: { size: 120 } } });
    everywhere.value = { ...everywhere.value, display: { ...everywhere.value.display, theme: 'sepia' } };
    expect(here.value.value.display).toEqual({ ...DEFAULT_SETTINGS.display, theme: 'sepia', size: 120 });
  });

  test('are restored when the site is visited again, and return to the general settings on request', async () => {
    const { here, sizes, kept } = await settingsOn({ [HOST]: { opensReader: true, display: { size: 120 } } });
    expect([sizes(), here.site.value?.isOwn]).toEqual([[120, 100], true]);
    here.turnOwn(false);
    expect([sizes(), kept()]).toEqual([[100, 100], { [HOST]: { opensReader: true, display: {} } }]);
  });

  test('do not include settings that always apply to all sites, such as the ruler', async () => {
    const { here, everywhere, kept } = await settingsOn({ [HOST]: { opensReader: false, display: { size: 120 } } });
    here.change((before) => ({ ...before, focus: { ...before.focus, ruler: true } }));
    expect([everywhere.value.focus.ruler, everywhere.value.display.size]).toEqual([true, 100]);
    expect(kept()).toEqual({ [HOST]: { opensReader: false, display: { size: 120 } } });
  });

  test('are the general settings when the page has no host', async () => {
    const { here } = await settingsOn({ [HOST]: { opensReader: false, display: { size: 120 } } }, null);
    expect([here.site.value, here.value.value]).toEqual([null, DEFAULT_SETTINGS]);
  });
});
