import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SpeechControls } from '../../utils/controls/speech';
import type { DisplaySettings, Reading, Span } from '../../utils/model';
import type { Utterance } from '../../utils/speech/utterance';
import { readSpokenWords } from '../aloud/spoken-words';
import { JUMP, type Jump } from '../article/announce-jump';
import { useScroller } from '../article/scroller-context';
import { useSettings } from '../frame/settings-context';
import { useReading } from '../reading/article-context';
import type { LinePlace } from './article-lines';
import { followLines, type LineFollower } from './follow-lines';
import type { Box } from './group-lines';
import { restoredLine } from './restored-line';

export interface LineFocusProps {
  readonly speech: SpeechControls | undefined;
}

/** The line in focus, and the layout in which it has this place. */
interface LastLine {
  readonly place: LinePlace | null;
  readonly reading: Reading;
  readonly display: DisplaySettings;
}

/**
 * An overlay that dims all but a few lines, draws a ruler below them, or both. It does not change the article or block the pointer. It
 * moves along when the reader is taken to other words and, while the article is read aloud, with the voice.
 */
export function LineFocus({ speech }: LineFocusProps) {
  const settings = useSettings();
  const scroller = useScroller();
  const controls = useReading();
  // The component subscribes to the reading, so that the overlay is updated when a new version of the article changes the lines.
  const { value: reading } = controls.reading;
  const cover = useRef<HTMLDivElement>(null);
  const opening = useRef<HTMLDivElement>(null);
  const follower = useRef<LineFollower | null>(null);
  const last = useRef<LastLine | null>(null);
  const { focus, display } = settings.value.value;
  const isOn = focus.lines > 0 || focus.ruler;
  const followVoice = (spoken: Utterance | null | undefined, word: Span | null | undefined) => {
    const span = word ?? spoken?.span;
    const article = scroller.current?.querySelector<HTMLElement>('.article');
    if (!follower.current || !article || !spoken || !span) return;
    const [range] = readSpokenWords(article, reading.article, spoken.source).rangesOf(span);
    const [box] = range?.getClientRects() ?? [];
    if (box) follower.current.goTo(box);
  };
  useLayoutEffect(() => {
    const page = scroller.current;
    const article = page?.querySelector<HTMLElement>('.article');
    if (!isOn || !page || !article) {
      last.current = null;
      return;
    }
    const onMove = ({ left, top, right, bottom }: Box) => {
      if (!cover.current || !opening.current) return;
      // The overlay covers the scroll container except for its scroll bar.
      const { offsetLeft, offsetTop, clientLeft, clientWidth, clientHeight } = page;
      place(cover.current, offsetLeft + clientLeft, offsetTop, clientWidth, clientHeight);
      place(opening.current, left - clientLeft, top, right - left, bottom - top);
      cover.current.hidden = false;
    };
    const isSameLayout = last.current?.reading === reading && last.current.display === display;
    const from = isSameLayout ? (last.current?.place ?? null) : null;
    const following = followLines({ page, article, focus, from, onMove });
    follower.current = following;
    const onJump = (event: Event) => {
      const box = (event as CustomEvent<Jump>).detail.box();
      if (box) following.goTo(box);
    };
    page.addEventListener(JUMP, onJump);
    const restored = last.current ? undefined : restoredLine(page, controls);
    if (restored) following.goTo(restored);
    // Moves the new overlay to the spoken words at once, because a voice may report nothing until the next sentence.
    if (speech?.status.peek() === 'speaking') followVoice(speech.current.peek(), speech.word.peek());
    return () => {
      page.removeEventListener(JUMP, onJump);
      follower.current = null;
      last.current = { place: following.end(), reading, display };
    };
    // `display` is a dependency, because a change to the font moves the lines even if the article keeps its size.
  }, [isOn, focus, display, scroller, reading]);
  useSignalEffect(() => followVoice(speech?.current.value, speech?.word.value));
  if (!isOn) return null;
  return (
    <div ref={cover} class="line-focus" aria-hidden="true" hidden data-lines={focus.lines} data-ruler={focus.ruler ? '' : undefined}>
      <div ref={opening} class="line-opening" />
    </div>
  );
}

function place({ style }: HTMLElement, left: number, top: number, width: number, height: number): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
