import { batch, computed, signal } from '@preact/signals';
import { haveSameWords } from '../annotate/highlights';
import { castOf, stepsOf } from '../article/cast';
import { type CitationPhrase, citeQuote } from '../article/cite-quote';
import { correctReading } from '../correct/correct-reading';
import { copyText } from '../device/copy-text';
import {
  AT_THE_HEAD,
  type CastFilterName,
  type Marking,
  type OpenHighlight,
  type PanelName,
  type Reading,
  type ReadingPlace,
  type SelectedMember,
  type Stand,
  type Toast,
} from '../model';
import { createVoiceState } from './voice-state';
import { createWaysBack } from './ways-back';

export interface ReadingOptions {
  /** The BCP 47 tag of the language for dates in copied quotations. */
  readonly locale: string;
  /** Copies text. Returns `false` if that failed. */
  readonly copy?: (text: string) => Promise<boolean>;
}

/**
 * The state of one open reading: its selection, its open cards and its last message. Implements the `ReadingControls` of the
 * components.
 */
export type ReadingState = ReturnType<typeof createReadingState>;

/** Creates the state of a reading with a given view state, without open cards or messages. */
export function createReadingState(opened: Reading, { locale, copy = copyText }: ReadingOptions, at: Stand = AT_THE_HEAD) {
  const source = signal(opened);
  const corrected = computed(() => correctReading(source.value));
  const reading = computed(() => corrected.value.reading);
  const cast = computed(() => castOf(reading.value));
  const memberNamed = (wanted: SelectedMember | null | undefined) =>
    wanted ? cast.value.members.find(({ name, kind }) => name === wanted.name && kind === wanted.kind) : undefined;
  const selected = signal<string | null>(memberNamed(at.selected)?.id ?? null);
  const peeked = signal<string | null>(null);
  const step = signal<number | null>(null);
  const openQuote = signal<string | null>(null);
  const openHighlight = signal<OpenHighlight | null>(null);
  const marking = signal<Marking | null>(null);
  const toast = signal<Toast | null>(null);
  const castFilter = signal<CastFilterName>(at.castFilter);
  const place = signal<ReadingPlace | null>(at.place);
  const panel = signal<PanelName | null>(null);

  const voices = createVoiceState(reading, cast, at.quotesAlone);
  const ways = createWaysBack();
  const closeCards = () => {
    openQuote.value = null;
    openHighlight.value = null;
    marking.value = null;
  };
  const select = (id: string | null) => {
    selected.value = id !== null && id !== selected.value && cast.value.byId.has(id) ? id : null;
    peeked.value = null;
    step.value = null;
    closeCards();
    voices.standAt(null);
  };
  return {
    /** The reading as it was analysed, with the corrections beside it. This is the form that is stored. */
    source,
    /** The reading that is shown, with the corrections applied. */
    reading,
    /** The outcome of each correction. */
    corrected,
    cast,
    selected,
    peeked,
    step,
    openQuote,
    openHighlight,
    marking,
    toast,
    castFilter,
    place,
    voices,
    /** The view state that is restored when the article is opened again. */
    stand: computed((): Stand => {
      const member = cast.value.byId.get(selected.value ?? '');
      return {
        place: place.value,
        selected: member ? { name: member.name, kind: member.kind } : null,
        castFilter: castFilter.value,
        quotesAlone: voices.isAlone.value,
      };
    }),
    panel,
    /**
     * Shows another version of the reading. The selected member stays selected if it is the same or has the same name. The card
     * closes, unless only the highlights have changed.
     */
    show(next: Reading): void {
      batch(() => {
        const before = source.value;
        const member = cast.value.byId.get(selected.value ?? '');
        const { value: open } = openHighlight;
        source.value = next;
        if (!haveSameWords(before, next)) {
          // Ids mean the same actors as long as the analysis is the same.
          const isSame = before.analysis === next.analysis;
          selected.value = (isSame && member && cast.value.byId.get(member.id)?.id) || (memberNamed(member)?.id ?? null);
          peeked.value = null;
          step.value = null;
          closeCards();
          voices.standAt(null);
        }
        // The card of a highlight stays open, so that the reader sees a change that was made on it.
        openHighlight.value = open && next.highlights?.some((one) => one.id === open.id) ? { ...open, writes: false } : null;
      });
    },
    /** Selects a member of the cast. Selecting the selected one again, or `null`, clears the selection. Closes the card. */
    select,
    /** Shows a preview of a member of the cast that is not selected; `null` closes the preview. */
    peek(id: string | null): void {
      peeked.value = id === selected.value ? null : id;
    },
    /** Steps to a place of the selected member, by its index from 0, or to none if there is no such place. */
    stepTo(place: number): void {
      const member = cast.value.byId.get(selected.value ?? '');
      step.value = member && place in stepsOf(member) ? place : null;
    },
    filterCast(filter: CastFilterName): void {
      castFilter.value = filter;
    },
    /** Sets the reading position after scrolling. */
    standAt(next: ReadingPlace | null): void {
      place.value = next;
    },
    showQuote(id: string | null): void {
      batch(() => {
        closeCards();
        openQuote.value = id;
      });
    },
    /** Opens the card of a highlight in place of any other card; `null` closes it. */
    showHighlight(next: OpenHighlight | null): void {
      batch(() => {
        closeCards();
        openHighlight.value = next;
      });
    },
    /** Opens the card for marking words as a quotation in place of any other card; `null` closes it. */
    showMarking(next: Marking | null): void {
      batch(() => {
        if (next) closeCards();
        marking.value = next;
      });
    },
    /** Copies a quotation with its source, phrased in the interface language, and reports the outcome. */
    async copyQuote(id: string, phrase: CitationPhrase): Promise<void> {
      const { article, analysis } = reading.value;
      const quote = analysis.quotes.find((one) => one.id === id);
      if (!quote) return;
      const copied = await copy(citeQuote(article, quote, cast.value.ofQuote.get(id), { locale, phrase }));
      toast.value = { message: copied ? 'copied' : 'copyFailed' };
    },
    say(next: Toast | null): void {
      toast.value = next;
    },
    /** Opens a panel in place of the open one. Opening the open one again, or `null`, closes it. */
    showPanel(name: PanelName | null): void {
      panel.value = name === panel.value ? null : name;
    },
    /** Registers what a part of the view closes or clears when the reader goes back. Returns a function that removes it. */
    onBack: ways.add,
    /**
     * Closes or clears the first of these that there is: the panel, the card for marking words, the card of a highlight, the
     * selected words, the cast drawer, the preview, the card of a quotation, the selected member, the quotation stepped to, the
     * quotations-only view, and reading aloud. Returns `false` if there is none.
     */
    back(): boolean {
      if (panel.value !== null) panel.value = null;
      else if (marking.value !== null) marking.value = null;
      else if (openHighlight.value !== null) openHighlight.value = null;
      else if (ways.take('words') || ways.take('cast')) peeked.value = null;
      else if (peeked.value !== null) peeked.value = null;
      else if (openQuote.value !== null) openQuote.value = null;
      else if (selected.value !== null) select(null);
      else return voices.back() || ways.take('voice');
      return true;
    },
  };
}
