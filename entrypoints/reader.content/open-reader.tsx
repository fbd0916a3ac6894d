import { computed } from '@preact/signals';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ArticleApp } from '../../components/article-app/ArticleApp';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { Surface } from '../../components/frame/Surface';
import paperCss from '../../components/styles/paper.css?inline';
import css from '../../components/styles/reader.css?inline';
import { askForFontFile } from '../../utils/browser/font-file';
import { hidePage } from '../../utils/browser/hide-page';
import { askBackground } from '../../utils/browser/messages';
import type { ReaderHandle } from '../../utils/browser/reader-mode';
import { settingsStore } from '../../utils/browser/settings-store';
import { siteStore } from '../../utils/browser/site-store';
import type { OpenPage, Result } from '../../utils/model';
import { createArticleState } from '../../utils/state/article-state';
import { followDisplay } from '../../utils/state/follow-display';
import { speechOpener } from '../../utils/state/open-speech';
import { createSettings } from '../../utils/state/settings-state';
import { createSiteSettings } from '../../utils/state/site-settings';
import { prepareDates } from '../../utils/text/format-date';
import { findReaderPorts, hostOfPage } from './find-reader-ports';
import { mountHost } from './mount-host';
import { printWhenShown } from './print-when-shown';

/**
 * Opens reader mode over the page. Reader mode waits for its article, and stays open until it is closed or the page navigates. `onClose` is
 * called exactly once.
 */
export function openReader(ctx: ContentScriptContext, onClose: () => void): ReaderHandle {
  const { promise, resolve } = Promise.withResolvers<Result<OpenPage>>();
  const locale = interfaceLocale();
  const host = mountHost({ css, paperCss }, locale, interfaceDirection());
  let showPage: (() => void) | null = null;
  const closing = new AbortController();
  const settings = createSettings(settingsStore);

  const close = () => {
    if (closing.signal.aborted) return;
    closing.abort();
    // The article's next page may still be loading, but it is no longer needed.
    globalThis.dramatisLoading?.abort();
    stopFollowing();
    void settings.close();
    render(null, host.root);
    host.remove();
    showPage?.();
    // On a site that opens in reader mode automatically, reader mode must not open on this page a second time.
    void askBackground('readerLeft');
    onClose();
  };
  const state = createArticleState(findReaderPorts(promise, close, closing.signal), { locale });

  // The hidden page must not receive the Escape key. The listener therefore runs before the page's own listeners, whichever element has
  // focus.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { value: phase } = state.phase;
      if (phase.name === 'ready' && phase.view.back()) return;
      close();
    },
    { capture: true, signal: closing.signal },
  );
  // A single-page site can navigate without loading a new document, and the article is then gone. A change of the fragment alone is not
  // treated as navigation. Neither is saving a file from reader mode, although browsers report it as navigation to the file's `blob:`
  // address.
  const { pathname, search } = location;
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    if (newUrl.protocol !== 'blob:' && (newUrl.pathname !== pathname || newUrl.search !== search)) close();
  });

  // If the page removes reader mode or replaces `<body>`, this is treated as navigation, and reader mode closes. Otherwise, the reader
  // would see nothing, because the body is hidden.
  const { body } = document;
  const watcher = new MutationObserver(() => {
    if (!host.isThere() || document.body !== body) close();
  });
  watcher.observe(document.documentElement, { childList: true });
  closing.signal.addEventListener('abort', () => watcher.disconnect());

  const words = computed(() => (state.phase.value.name === 'ready' ? state.phase.value.view.reading.value.article.text : ''));
  const here = createSiteSettings(settings, { ...siteStore, host: async () => hostOfPage() });
  const stopFollowing = followDisplay(host.root, here.value, words, askForFontFile);
  void settings.load();
  void here.load();
  render(
    <Surface settings={here} locale={locale} openSpeech={speechOpener(here.value, locale)}>
      <ArticleApp state={state} onLeave={close} />
    </Surface>,
    host.root,
  );
  void state.load();
  requestIdleCallback(() => prepareDates(locale));
  return {
    arrive(page) {
      showPage ??= hidePage();
      resolve(page);
    },
    print: () => printWhenShown(state.phase, closing.signal),
    close,
  };
}
