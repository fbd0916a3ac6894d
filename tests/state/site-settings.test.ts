import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
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

describe('how articles look on a site', () => {
  it('is as everywhere, and so is what is changed there', async () => {
    const { here, sizes, resize, kept } = await settingsOn({});
    resize(120);
    expect([sizes(), kept(), here.site.value]).toEqual([[120, 120], {}, { host: HOST, isOwn: false }]);
  });

  it('is changed there alone where the reader says so, and follows everywhere in all else', async () => {
    const { here, everywhere, sizes, resize, kept } = await settingsOn({});
    here.turnOwn(true);
    resize(120);
    expect(sizes()).toEqual([120, 100]);
    expect(kept()).toEqual({ [HOST]: { opensReader: false, display: { size: 120 } } });
    everywhere.value = { ...everywhere.value, display: { ...everywhere.value.display, theme: 'sepia' } };
    expect(here.value.value.display).toEqual({ ...DEFAULT_SETTINGS.display, theme: 'sepia', size: 120 });
  });

  it('is found again, and given up', async () => {
    const { here, sizes, kept } = await settingsOn({ [HOST]: { opensReader: true, display: { size: 120 } } });
    expect([sizes(), here.site.value?.isOwn]).toEqual([[120, 100], true]);
    here.turnOwn(false);
    expect([sizes(), kept()]).toEqual([[100, 100], { [HOST]: { opensReader: true, display: {} } }]);
  });

  it('does not take with it what else is set: that holds everywhere', async () => {
    const { here, everywhere, kept } = await settingsOn({ [HOST]: { opensReader: false, display: { size: 120 } } });
    here.change((before) => ({ ...before, focus: { ...before.focus, ruler: true } }));
    expect([everywhere.value.focus.ruler, everywhere.value.display.size]).toEqual([true, 100]);
    expect(kept()).toEqual({ [HOST]: { opensReader: false, display: { size: 120 } } });
  });

  it('cannot be its own where a page has no host that may be kept', async () => {
    const { here } = await settingsOn({ [HOST]: { opensReader: false, display: { size: 120 } } }, null);
    expect([here.site.value, here.value.value]).toEqual([null, DEFAULT_SETTINGS]);
  });
});
