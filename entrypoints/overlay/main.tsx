import '../../components/overlay/overlay.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { OverlayMarks } from '../../components/overlay/OverlayMarks';
import { acceptChannel } from '../../utils/browser/frame-channel';
import { askBackground } from '../../utils/browser/messages';
import type { FromOverlay, ToOverlay } from '../../utils/browser/overlay-channel';
import { overlayMarks } from '../../utils/overlay/overlay-marks';
import type { OverlayPlaces } from '../../utils/overlay/overlay-places';

/**
 * The overlay that marks quotations and names on the page itself. It runs in a frame over the page, which the script `overlay-host` opens,
 * and which lets every click through to the page. The page can see that the frame is there, but not what is in it.
 */
const key = location.hash.slice(1);
const places = signal<OverlayPlaces | null>(null);
const at = signal<readonly [number, number] | null>(null);
const send = acceptChannel<ToOverlay, FromOverlay>(key, (message) => {
  if ('at' in message) at.value = message.at;
  else places.value = message.places;
});
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('extension.name');

const reading = await askBackground('overlayReady', key);
const app = document.querySelector('#app');
if (reading.ok && app) {
  const marks = overlayMarks(reading.value);
  places.subscribe((now) => {
    if (!now) return;
    // A frame is transparent only if it has the colour scheme of the element that holds it.
    page.style.colorScheme = now.scheme;
    render(<Overlay marks={marks} />, app);
    requestAnimationFrame(() => send('shown'));
  });
  send('here');
}

function Overlay({ marks }: { readonly marks: ReturnType<typeof overlayMarks> }) {
  const now = places.value;
  return now && <OverlayMarks marks={marks} boxes={now.boxes} margins={now.margins} at={at.value} top={now.top} />;
}
