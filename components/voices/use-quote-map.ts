import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingControls } from '../../utils/controls/reading';
import type { QuoteTick } from '../../utils/voices/quote-ticks';
import { labelOf } from '../cast/member-label';
import { scrollToOffset, wordBlocks } from './article-scale';
import { type WordBlock, watchVisibleText } from './watch-visible-text';

export interface QuoteMapParts {
  readonly controls: ReadingControls;
  readonly ticks: readonly QuoteTick[];
  /** The id of the quotation that the label names, or `null`. */
  readonly pointed: ReadonlySignal<string | null>;
}

/** Scrolls the article to a share of its text. Unfolds the words there if they are in a fold and `unfolds` is true. */
export type GoToShare = (share: number, unfolds: boolean) => void;

/**
 * Returns a share as a percentage, rounded to a quarter of a per cent. The value therefore seldom changes during scrolling, and setting an
 * unchanged value costs nothing.
 */
const stepped = (share: number): number => Math.round(400 * share) / 4;

/**
 * Keeps the frame that marks the visible part of the article on its map up to date, and the value of the map for assistive technology.
 * Returns a function that scrolls the article to a share of its text.
 */
export function useQuoteMap(
  strip: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { controls, ticks, pointed }: QuoteMapParts,
): GoToShare {
  const blocks = useRef<readonly WordBlock[]>([]);
  const visible = useRef({ from: 0, to: 0 });
  const reading = controls.reading.value;
  const length = Math.max(1, reading.article.text.length);
  const describe = () => {
    const { from, to } = visible.current;
    const at = controls.voices.quoteAt.peek();
    const standing = ticks.find(({ id }) => id === at);
    const isThere = standing && (pointed.peek() === at || (standing.at + standing.size > from && standing.at < to));
    if (strip.current) setValue(strip.current, Math.round(100 * from), isThere ? standing : undefined, controls);
  };
  useLayoutEffect(() => {
    const page = scroller.current;
    const view = strip.current?.querySelector<HTMLElement>('.map-view');
    const end = view?.querySelector<HTMLElement>('.map-view-end');
    if (!page || !view || !end) return;
    blocks.current = wordBlocks(page, reading);
    return watchVisibleText(page, blocks.current, (from, to) => {
      visible.current = { from: from / length, to: to / length };
      // The compositor moves both elements in steps of about a pixel, so scrolling causes no layout. The outer one begins where the visible
      // part begins, and cuts off the inner one, which ends where the visible part ends.
      view.style.translate = `0 ${stepped(from / length)}%`;
      end.style.translate = `0 ${Math.max(MIN_SEEN, stepped((to - from) / length)) - 100}%`;
      describe();
    });
  }, [strip, scroller, reading, length, ticks]);
  useSignalEffect(() => {
    // The effect runs whenever one of these changes.
    void [controls.voices.quoteAt.value, pointed.value];
    describe();
  });
  return (share, unfolds) => {
    if (scroller.current) scrollToOffset(scroller.current, blocks.current, share * length, unfolds);
  };
}

/** The least height of the frame around the visible part, as a percentage of the map. */
const MIN_SEEN = 2;

/** Sets the value of the slider, such as «Helen Marrow, quotation 3 of 12, 40%». Words are only put together if it has changed. */
function setValue(slider: HTMLElement, percent: number, tick: QuoteTick | undefined, { cast, voices }: ReadingControls): void {
  const stops = voices.stops.peek();
  const key = `${percent} ${tick?.id ?? ''} ${stops.length}`;
  if (slider.dataset.value === key) return;
  slider.dataset.value = key;
  const member = tick && cast.peek().ofQuote.get(tick.id);
  const index = stops.indexOf(tick?.id ?? '');
  slider.ariaValueNow = String(percent);
  slider.ariaValueText = [
    ...(member ? [labelOf(member)] : []),
    ...(index >= 0 ? [i18n.t('voices.mapQuote', [index + 1, stops.length])] : []),
    i18n.t('cast.weightOf', [String(percent)]),
  ].join(', ');
}
