import { findTab } from '../../utils/browser/active-tab';
import { pictureFromHost, pictureFromPage, tellKeeping } from '../../utils/browser/picture-bytes';
import { settingsStore } from '../../utils/browser/settings-store';
import { shrinkPicture } from '../../utils/device/shrink-picture';
import type { Library } from '../../utils/library/library';
import { reportProblem } from '../../utils/problems/report-problem';
import { decodeSettings } from '../../utils/settings/decode-settings';
import { type KeepPictures, pictureKeeper } from '../../utils/state/keep-pictures';

/** Returns a function that keeps the pictures of a saved article, from its page if one is given. Never rejects. */
export function keepPicturesIn(library: Library): KeepPictures {
  const keep = pictureKeeper({
    library,
    settings: async () => decodeSettings((await settingsStore.read()).settings).pictures,
    async isPrivate(tabId) {
      const tab = await findTab(tabId);
      return !tab.ok || tab.value.isPrivate;
    },
    fromPage: pictureFromPage,
    fromHost: pictureFromHost,
    shrink: shrinkPicture,
    tell: tellKeeping,
  });
  return (...asked) => keep(...asked).catch((problem: unknown) => reportProblem('pictures.keep', problem));
}
