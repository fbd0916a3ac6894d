import { render } from 'preact';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { Reading } from '../../../utils/model';
import { createPopupState, type PopupPorts } from '../../../utils/state/popup-state';
import { popupPorts } from '../../state/support/popup-ports';
import { plainSettings } from './plain-settings';
import { surface } from './show-reading';

/** The popup with a reading in it, in the document of the test. */
export async function showPopup(reading: Reading, ports: Partial<PopupPorts> = {}) {
  const state = createPopupState(popupPorts(reading, ports), { locale: 'en-GB' });
  render(<PopupApp state={state} settings={plainSettings()} />, surface);
  await state.load();
  const { value: phase } = state.phase;
  if (phase.name !== 'ready') throw new Error(phase.name);
  return { state, ...phase };
}
