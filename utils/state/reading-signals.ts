import { computed, signal } from '@preact/signals';
import { castOf } from '../article/cast';
import { correctReading } from '../correct/correct-reading';
import type { CastFilterName, Marking, OpenHighlight, PanelName, Reading, ReadingPlace, SelectedMember, Toast, ViewState } from '../model';
import { createVoiceState } from './voice-state';

/** The signals of one open reading, which its actions set. */
export type ReadingSignals = ReturnType<typeof createReadingSignals>;

/** Creates the signals of a reading with a given view state, without open cards or messages. */
export function createReadingSignals(opened: Reading, at: ViewState) {
  const source = signal(opened);
  const corrected = computed(() => correctReading(source.value));
  const reading = computed(() => corrected.value.reading);
  const cast = computed(() => castOf(reading.value));
  /** Returns the cast member with this name and kind. */
  const memberNamed = (wanted: SelectedMember | null | undefined) =>
    wanted ? cast.value.members.find(({ name, kind }) => name === wanted.name && kind === wanted.kind) : undefined;
  const selected = signal<string | null>(memberNamed(at.selected)?.id ?? null);
  return {
    source,
    corrected,
    reading,
    cast,
    selected,
    peeked: signal<string | null>(null),
    step: signal<number | null>(null),
    openQuote: signal<string | null>(null),
    openHighlight: signal<OpenHighlight | null>(null),
    marking: signal<Marking | null>(null),
    toast: signal<Toast | null>(null),
    castFilter: signal<CastFilterName>(at.castFilter),
    place: signal<ReadingPlace | null>(at.place),
    panel: signal<PanelName | null>(null),
    voices: createVoiceState(reading, cast, at.quotesAlone),
    memberNamed,
    memberSelected: () => cast.value.byId.get(selected.value ?? ''),
  };
}
