import { createSettings } from '../../../utils/state/settings-state';

/** Returns the default settings, which are not stored anywhere. */
export const plainSettings = () =>
  createSettings({ read: async () => ({ settings: undefined, base: undefined }), write: async () => true, watch: () => () => undefined });
