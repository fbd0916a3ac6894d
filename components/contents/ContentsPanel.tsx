import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type OutlineEntry, outlineOf } from '../../utils/article/outline';
import { announceJump } from '../article/announce-jump';
import { focusAt } from '../article/scroll-range-into-view';
import { useScroller } from '../article/scroller-context';
import { useReading } from '../reading/article-context';
import { headingsOn, useCurrentHeading } from './use-current-heading';

export interface ContentsPanelProps {
  readonly onClose: () => void;
}

/**
 * The view width below which the panel closes after a heading has been chosen, in CSS pixels. In a narrower view, it would cover the
 * heading.
 */
const NARROW = 640;
/** The input events after which the chosen heading is no longer marked as current. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * The headings of an article as a nested list. Each entry scrolls to its heading. The last heading that the reader has passed is marked.
 */
export function ContentsPanel({ onClose }: ContentsPanelProps) {
  const { value: reading } = useReading().reading;
  const scroller = useScroller();
  const list = useRef<HTMLElement>(null);
  const passed = useCurrentHeading(scroller, reading);
  // The last headings of an article may never reach the top of the view, so a chosen heading stays current until the reader moves on.
  const [chosen, choose] = useState<number | null>(null);
  const current = chosen ?? passed;
  useEffect(() => {
    const page = scroller.current;
    const moveOn = () => choose(null);
    for (const type of MOVES) page?.addEventListener(type, moveOn, { passive: true });
    return () => {
      for (const type of MOVES) page?.removeEventListener(type, moveOn);
    };
  }, [scroller]);
  const outline = useMemo(() => outlineOf(reading.article.body, reading.article.text), [reading]);
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  const go = (index: number) => {
    const page = scroller.current;
    const heading = page && headingsOn(page)[index];
    if (!heading) return;
    announceJump(heading);
    heading.scrollIntoView({ block: 'start' });
    focusAt(heading);
    choose(index);
    if ((page.closest('.reading')?.clientWidth ?? 0) < NARROW) onClose();
  };
  const { lang, dir } = reading.article;
  return (
    <nav ref={list} class="contents" lang={lang === 'und' ? undefined : lang} dir={dir}>
      <ContentsList entries={outline} current={current} onGo={go} />
    </nav>
  );
}

interface ContentsListProps {
  readonly entries: readonly OutlineEntry[];
  readonly current: number | null;
  readonly onGo: (index: number) => void;
}
function ContentsList({ entries, current, onGo }: ContentsListProps) {
  return (
    <ol>
      {entries.map(({ index, title, below }) => (
        <li key={index}>
          <button
            type="button"
            class="contents-item"
            data-heading={index}
            aria-current={index === current ? 'location' : undefined}
            onClick={() => onGo(index)}
          >
            {title}
          </button>
          {below.length > 0 && <ContentsList entries={below} current={current} onGo={onGo} />}
        </li>
      ))}
    </ol>
  );
}
