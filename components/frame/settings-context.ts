import type { SettingsControls } from '../../utils/controls/settings';
import { createRequiredContext } from './required-context';

/** The context for the reader's settings, which every `Surface` provides. */
export const [SettingsProvider, useSettings] = createRequiredContext<SettingsControls>('the settings');
