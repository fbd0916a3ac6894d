import { browser } from 'wxt/browser';
import { libraryClient } from '../../utils/browser/library-client';
import { sendMessage } from '../../utils/browser/messages';
import { pageClient } from '../../utils/browser/page-client';
import type { Reading, Result } from '../../utils/model';
import type { PopupPorts } from '../../utils/state/popup-state';

/** What reader mode was handed: a reading, and whether it is a selection and not the whole page. */
export interface Arrival {
  readonly reading: Result<Reading>;
  readonly isSelection: boolean;
}

/** Reader mode's way to the browser: what it was handed, and the background for everything else. */
export function findReaderPorts(arrived: Promise<Arrival>, close: () => void): PopupPorts {
  let isSelection = false;
  return {
    isPrivate: async () => browser.extension.inIncognitoContext,
    async load(request) {
      if (request) return pageClient.read(request);
      const arrival = await arrived;
      ({ isSelection } = arrival);
      return arrival.reading;
    },
    isSelection: () => isSelection,
    // The page is hidden: what could be selected is the article itself.
    hasSelection: async () => false,
    loadNextPage: pageClient.loadNextPage,
    rememberRemoval: pageClient.rememberRemoval,
    forgetRemovals: pageClient.forgetRemovals,
    countRemembered: pageClient.countRemembered,
    changeRules: pageClient.changeRules,
    analyse: pageClient.analyse,
    save: (reading) => libraryClient.save(reading),
    findSaved: (url) => libraryClient.find(url),
    findAnnotations: (id) => libraryClient.annotations(id),
    annotate: (id, annotations) => libraryClient.annotate(id, annotations),
    libraryStatus: () => libraryClient.status(),
    isReaderOn: async () => true,
    async toggleReader() {
      close();
      return { ok: true, value: 'off' };
    },
    openLibrary: () => sendMessage('openLibrary', undefined),
  };
}
