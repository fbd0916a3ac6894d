import { signal } from '@preact/signals';
import type { TextNews, TextNewsControls, TextState } from '../../controls/link-texts';

const news = signal<TextNews | null>(null);

/** The news that the list of articles has about the loading of texts. It is here, because the list does not load what the loading needs. */
export const textNews: TextNewsControls = {
  news,
  dismiss() {
    if (news.value?.name === 'done') news.value = null;
  },
};

/** Tells the list of articles the state of the loading. */
export function tellNews(state: TextState): void {
  if (state.name === 'running') {
    const { done, total } = state.progress;
    news.value = { name: state.isOffline ? 'offline' : state.isPaused ? 'paused' : 'running', done, total };
  } else if (state.name === 'done' && news.value !== null && news.value.name !== 'done') {
    const { loaded, joined, failed } = state.progress;
    news.value = { name: 'done', loaded: loaded + joined, failed };
  }
}
