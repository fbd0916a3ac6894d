import { createSettings } from '../../../utils/state/settings-state';

/** Settings as by default, kept nowhere. */
export const plainSettings = () => createSettings({ read: async () => undefined, write: async () => true, watch: () => () => undefined });
