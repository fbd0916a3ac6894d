import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { useScroller } from '../article/scroller-context';
import { useBackKey } from '../frame/back-key-context';
import { useReading } from '../reading/article-context';
import { Lightbox } from './Lightbox';
import { picturesIn, type ShownPicture } from './shown-pictures';

/** The lightbox for the pictures in an article. It opens when the reader clicks a picture. */
export function PictureViewer() {
  const controls = useReading();
  const scroller = useScroller();
  const pictures = useSignal<readonly ShownPicture[]>([]);
  const at = useSignal(0);
  useLayoutEffect(() => {
    const page = scroller.current;
    const onClick = ({ target }: MouseEvent) => {
      const opener = page && target instanceof Element ? target.closest<HTMLElement>('[data-action="enlarge"]') : null;
      if (!page || !opener) return;
      pictures.value = picturesIn(page);
      at.value = Math.max(
        0,
        pictures.value.findIndex((picture) => picture.opener === opener),
      );
      controls.showPanel('picture');
    };
    page?.addEventListener('click', onClick);
    return () => page?.removeEventListener('click', onClick);
  }, [scroller, controls]);
  const isOpen = controls.panel.value === 'picture';
  useBackKey(() => controls.showPanel(null), isOpen);
  if (!isOpen) return null;
  return (
    <Lightbox
      pictures={pictures.value}
      at={at.value}
      onShow={(next) => {
        at.value = next;
      }}
      onClose={() => controls.showPanel(null)}
    />
  );
}
