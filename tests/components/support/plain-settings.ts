import { createSettings } from '../../../utils/state/settings-state';

/** Returns settings that start with the default values and are never stored. */
export const plainSettings = () =>
  createSettings({ read: async () => ({ settings: undefined, base: undefined }), write: async () => true, watch: () => () => undefined });
