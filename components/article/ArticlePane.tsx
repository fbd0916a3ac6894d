import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { BlockPath, PlacedHighlight } from '../../utils/model';
import { useSettings } from '../frame/settings-context';
import { useOpenArticle } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';
import { MarksLegend } from '../voices/MarksLegend';
import { useFolds } from '../voices/use-folds';
import { useMargin } from '../voices/use-margin';
import { ArticleHeader } from './ArticleHeader';
import { BodyTree } from './BodyTree';
import type { Images } from './body-context';
import { PartialNote } from './PartialNote';
import { ReadingNotices } from './ReadingNotices';
import { useScroller } from './scroller-context';
import { useBegunBody } from './use-begun-body';
import { useColumns } from './use-columns';
import { useHiddenLinks } from './use-hidden-links';

export interface ArticlePaneProps {
  readonly images: Images;
  /** Whether the scroll container takes focus when it appears, so that the reader can scroll with the keyboard right away. */
  readonly takesFocus: boolean;
}

/** The scroll container of the article: header, notices, body, the note below a part of an article, and the button for the next page. */
export function ArticlePane({ images, takesFocus }: ArticlePaneProps) {
  const { view: controls, edits, highlights } = useOpenArticle();
  const settings = useSettings();
  const scroller = useScroller();
  const article = useRef<HTMLElement>(null);
  const reading = controls.reading.value;
  const isBegun = useBegunBody(controls.isAnalysed.value);
  const isEditing = edits?.isOn.value ?? false;
  const placed = highlights?.list.value ?? NO_HIGHLIGHTS;
  const folds = useFolds(article, scroller, isBegun);
  useMargin(article, scroller);
  useColumns(scroller);
  useHiddenLinks(article, settings.value.value.display.hidesLinks, reading);
  const onRemove = useCallback((path: BlockPath) => void edits?.remove(path), [edits]);
  // This is a layout effect, so the container has focus before the first paint, and the arrow keys scroll it.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!takesFocus || !element) return;
    // A script moves focus here, so the focus ring stays hidden until the reader moves focus with the keyboard.
    element.toggleAttribute('data-quiet', true);
    const view = element.closest('.reading');
    const showRing = () => element.removeAttribute('data-quiet');
    // No blur event fires in a background window, so the Tab key is observed as well.
    const onKey = (event: Event) => (event as KeyboardEvent).key === 'Tab' && showRing();
    element.addEventListener('blur', showRing, { once: true });
    view?.addEventListener('keydown', onKey, { capture: true });
    element.focus({ preventScroll: true });
    return () => view?.removeEventListener('keydown', onKey, { capture: true });
  }, [takesFocus, scroller]);
  const later = laterParts.value;
  const { lang, dir, url, nextPage } = reading.article;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard.
    <main ref={scroller} class="page" tabIndex={0} aria-labelledby={TITLE_ID}>
      <article ref={article} class="article" lang={lang === 'und' ? undefined : lang} dir={dir} data-editing={isEditing ? '' : undefined}>
        <ArticleHeader article={reading.article} images={images} titleId={TITLE_ID} />
        <ReadingNotices article={reading.article} />
        <MarksLegend />
        <BodyTree
          reading={reading}
          cast={controls.cast.value}
          highlights={placed.length > 0 ? placed : NO_HIGHLIGHTS}
          images={images}
          isBegun={isBegun}
          folds={folds}
          boldsStarts={settings.value.value.display.boldsStarts}
          onRemove={isEditing ? onRemove : undefined}
        />
        {!isBegun && <PartialNote article={reading.article} />}
        {later && edits && <later.NextPage edits={edits} url={url} nextPage={nextPage} />}
      </article>
    </main>
  );
}

/** An empty list that is always the same object, so that the body is not rendered again when the controls for highlights have loaded. */
const NO_HIGHLIGHTS: readonly PlacedHighlight[] = [];
const TITLE_ID = 'dramatis-title';
