import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { bringIntoView } from '../article/find-marks';
import { focusAt } from '../article/scroll-range-into-view';
import { useScroller } from '../article/scroller-context';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { NoteCard } from './NoteCard';
import { NoteWords } from './NoteWords';

/**
 * Handles links within an article. A link to a note opens the note in a card next to the link. Any other link scrolls to its target and
 * displays a button that leads back.
 */
export function InnerLinks() {
  const controls = useReading();
  const scroller = useScroller();
  const mark = useSignal<HTMLElement | null>(null);
  const origin = useSignal<HTMLElement | null>(null);
  const go = (link: HTMLElement) => {
    const place = placeIn(scroller.current, link.dataset.leadsTo ?? '');
    if (!place) return;
    origin.value = link;
    bringIntoView(place);
    focusAt(place);
  };
  useLayoutEffect(() => {
    const page = scroller.current;
    const onClick = (event: MouseEvent) => {
      if (controls.panel.peek() === 'note') controls.showPanel(null);
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-leads-to]') : null;
      // With a modifier key, the click is left to the browser, which opens the link on the original page.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (link.dataset.note === undefined) return go(link);
      mark.value = link;
      controls.showPanel('note');
    };
    page?.addEventListener('click', onClick);
    return () => page?.removeEventListener('click', onClick);
  }, [scroller, controls]);

  const back = origin.value;
  const open = controls.panel.value === 'note' ? mark.value : null;
  return (
    <>
      {open && (
        <NoteCard
          key={open.dataset.leadsTo}
          mark={open}
          onGo={() => {
            go(open);
            controls.showPanel(null);
          }}
          onClose={() => controls.showPanel(null)}
        >
          <NoteWords article={controls.reading.value.article} id={open.dataset.leadsTo ?? ''} />
        </NoteCard>
      )}
      {back && (
        <BackButton
          onGo={() => {
            origin.value = null;
            bringIntoView(back);
            back.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

function BackButton({ onGo }: { readonly onGo: () => void }) {
  return (
    <button type="button" class="button way-back" data-action="way-back" onClick={onGo}>
      <Icon name="undo" />
      {i18n.t('note.back')}
    </button>
  );
}

const placeIn = (page: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(page?.querySelectorAll<HTMLElement>('[data-anchor]') ?? [])].find(({ dataset }) => dataset.anchor === id);
