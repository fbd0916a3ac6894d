import { createSettings } from '../../../utils/state/settings-state';

/** Returns settings that begin with the defaults and are stored nowhere. */
export const plainSettings = () =>
  createSettings({ read: async () => ({ settings: undefined, base: undefined }), write: async () => true, watch: () => () => undefined });
