import { render } from 'preact';
import { ArticleApp } from '../../../components/article-app/ArticleApp';
import type { Reading } from '../../../utils/model';
import { type ArticlePorts, createArticleState } from '../../../utils/state/article-state';
import { popupPorts } from '../../state/support/popup-ports';
import { wholeArticle } from '../../state/support/whole-article';
import { onSurface } from './on-surface';
import { surface } from './show-reading';

/** Renders the popup with a reading into the test document. Throws if the reading does not load. */
export async function showPopup(reading: Reading, ports: Partial<ArticlePorts> = {}) {
  const state = createArticleState(popupPorts(reading, ports), { locale: 'en-GB' });
  render(onSurface(<ArticleApp state={state} />), surface);
  await state.load();
  return { state, ...(await wholeArticle(state)) };
}
