import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../utils/model';
import { ArticleHeader } from './ArticleHeader';
import { BodyTree } from './BodyTree';
import type { Images } from './body-context';
import { bringIntoView, emphasise, findQuote, isInView, markCurrent } from './emphasise';
import { ReadingNotices } from './ReadingNotices';
import type { ReadingControls } from './reading-controls';

export interface ArticlePaneProps {
  readonly reading: Reading;
  readonly controls: ReadingControls;
  readonly images: Images;
  readonly locale: string;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Takes the focus when it appears, so that keys scroll at once. */
  readonly takesFocus: boolean;
}

/** The article, and what stands out in it. */
export function ArticlePane({ reading, controls, images, locale, scroller, takesFocus }: ArticlePaneProps) {
  const article = useRef<HTMLElement>(null);
  useSignalEffect(() => {
    const member = controls.cast.byId.get(controls.selected.value ?? '') ?? null;
    if (!article.current || !scroller.current) return;
    const on = emphasise(article.current, member);
    if (on[0] && !on.some((element) => scroller.current && isInView(element, scroller.current))) bringIntoView(on[0]);
  });
  useSignalEffect(() => {
    const member = controls.cast.byId.get(controls.selected.value ?? '');
    const step = controls.step.value;
    if (!article.current || !member || step === null) return;
    const place = markCurrent(article.current, member, step);
    if (place) bringIntoView(place);
  });
  useSignalEffect(() => {
    const open = controls.openQuote.value;
    if (!article.current || !scroller.current) return;
    for (const element of article.current.querySelectorAll('[data-open]')) element.removeAttribute('data-open');
    const found = open === null ? [] : findQuote(article.current, open);
    for (const element of found) element.toggleAttribute('data-open', true);
    found[0]?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    const element = scroller.current;
    if (!takesFocus || !element) return;
    // Nobody moved the focus here by key: no ring until somebody does.
    element.toggleAttribute('data-quiet', true);
    element.addEventListener('blur', () => element.removeAttribute('data-quiet'), { once: true });
    element.focus({ preventScroll: true });
  }, [takesFocus, scroller]);
  const { lang, dir } = reading.article;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <main ref={scroller} class="page" tabIndex={0} aria-labelledby={TITLE_ID}>
      <article ref={article} class="article" lang={lang === 'und' ? undefined : lang} dir={dir}>
        <ArticleHeader article={reading.article} quotes={reading.analysis.quotes} images={images} locale={locale} titleId={TITLE_ID} />
        <ReadingNotices reading={reading} locale={locale} />
        <BodyTree reading={reading} cast={controls.cast} images={images} />
      </article>
    </main>
  );
}

const TITLE_ID = 'dramatis-title';
