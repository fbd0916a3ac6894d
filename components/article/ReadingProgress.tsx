import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../../utils/model';
import { paceOf } from '../../utils/text/reading-pace';
import { measureProgress } from './measure-progress';
import { useScroller } from './scroller-context';

export interface ReadingProgressProps {
  readonly article: Article;
}

/**
 * The reading progress, displayed as a bar and as the number of minutes left. It is neither a live region nor an ARIA progress bar, because
 * a screen reader would then announce every line. The text can be read on demand.
 */
export function ReadingProgress({ article }: ReadingProgressProps) {
  const scroller = useScroller();
  const pace = useMemo(() => paceOf(article), [article]);
  const bar = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    let blocks: HTMLElement[] = [];
    let frame = 0;
    const measure = () => {
      frame = 0;
      // A new version of the article replaces all blocks.
      if (!blocks[0]?.isConnected) blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
      const position = measureProgress(page, blocks);
      const read = position ? pace.minutesBefore(position.block, position.part) : pace.total;
      if (bar.current) bar.current.style.scale = `${pace.total > 0 && position ? (read / pace.total).toFixed(4) : 0} 1`;
      setLeft(position && pace.total - read > ROUNDING ? Math.max(1, Math.round(pace.total - read)) : 0);
    };
    const measureSoon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(() => {
      blocks = [];
      measureSoon();
    });
    resized.observe(page);
    if (page.firstElementChild) resized.observe(page.firstElementChild);
    page.addEventListener('scroll', measureSoon, { passive: true });
    measureSoon();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      page.removeEventListener('scroll', measureSoon);
    };
  }, [pace, scroller]);
  return (
    <section class="progress" aria-label={i18n.t('progress.label')}>
      <div ref={bar} class="progress-bar" />
      {left > 0 && <p class="time-left">{i18n.t('progress.left', left)}</p>}
    </section>
  );
}

/**
 * The remaining time below which an article is treated as read, in minutes. Scroll positions are rounded to whole pixels, so the exact end
 * is not always reached.
 */
const ROUNDING = 0.02;
