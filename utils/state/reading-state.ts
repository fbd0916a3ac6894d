import { batch, computed, signal } from '@preact/signals';
import { haveSameWords } from '../annotate/highlights';
import { correctReading } from '../correct/correct-reading';
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
import { castOf, stepsOf } from '../text/cast';
import { type CitationPhrase, citeQuote } from '../text/cite-quote';
import { copyText } from './copy-text';
import { createVoiceState } from './voice-state';
import { createWaysBack } from './ways-back';

export interface ReadingOptions {
  /** BCP 47: the language of dates in copied quotes. */
  readonly locale: string;
  /** Puts text on the clipboard; `false` where it could not. */
  readonly copy?: (text: string) => Promise<boolean>;
}

/** The state of one open reading: what is selected, what is open, what was said last. Is what the view calls its `ReadingControls`. */
export type ReadingState = ReturnType<typeof createReadingState>;

/** Opens a reading at a stand; nothing is open and nothing said. */
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
    /** What was found, with the corrections beside it: what is kept. */
    source,
    /** What is shown: what was found under the reader's corrections. */
    reading,
    /** What became of each correction. */
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
    /** What is to be found again when the article is shown the next time. */
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
     * Shows another version of the reading. Who is selected stays so where they are the same, or have the same name; the card closes, unless
     * there are but other highlights.
     */
    show(next: Reading): void {
      batch(() => {
        const before = source.value;
        const member = cast.value.byId.get(selected.value ?? '');
        const { value: open } = openHighlight;
        source.value = next;
        if (!haveSameWords(before, next)) {
          // What was found is the same, and with it who bears an id.
          const isSame = before.analysis === next.analysis;
          selected.value = (isSame && member && cast.value.byId.get(member.id)?.id) || (memberNamed(member)?.id ?? null);
          peeked.value = null;
          step.value = null;
          closeCards();
          voices.standAt(null);
        }
        // What was changed on a card of the reader's own is seen on it.
        openHighlight.value = open && next.highlights?.some((one) => one.id === open.id) ? { ...open, writes: false } : null;
      });
    },
    /** Selects a member of the cast; the selected one again, or `null`, selects nobody. Closes the card. */
    select,
    /** Tells at a glance who somebody of the cast is that is not selected; `null` ends it. */
    peek(id: string | null): void {
      peeked.value = id === selected.value ? null : id;
    },
    /** Stands at one of the places of the selected member, from 0; at none where there is none. */
    stepTo(place: number): void {
      const member = cast.value.byId.get(selected.value ?? '');
      step.value = member && place in stepsOf(member) ? place : null;
    },
    filterCast(filter: CastFilterName): void {
      castFilter.value = filter;
    },
    /** Notes where the reader has come to by scrolling. */
    standAt(next: ReadingPlace | null): void {
      place.value = next;
    },
    showQuote(id: string | null): void {
      batch(() => {
        closeCards();
        openQuote.value = id;
      });
    },
    /** Opens the card of a highlight, in the place of that of a quote; `null` closes it. */
    showHighlight(next: OpenHighlight | null): void {
      batch(() => {
        closeCards();
        openHighlight.value = next;
      });
    },
    /** Opens the card for words that the reader marks, in the place of that of a quote; `null` closes it. */
    showMarking(next: Marking | null): void {
      batch(() => {
        if (next) closeCards();
        marking.value = next;
      });
    },
    /** Puts a quote with its source, in the words of the interface, on the clipboard and says how that went. */
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
    /** Opens a panel in the place of the one that is open; the open one again, or `null`, closes it. */
    showPanel(name: PanelName | null): void {
      panel.value = name === panel.value ? null : name;
    },
    /** What a part of the view takes back, in its turn. Returns what ends that. */
    onBack: ways.add,
    /**
     * Takes back the last thing opened: the panel, the card of what the reader marks, the selected words, the cast over the article, the glance,
     * the card of a quote, who is selected, the quote stepped to, the quotes alone, then the voice. `false` where there is nothing to take back.
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
