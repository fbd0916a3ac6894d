import { computed, signal } from '@preact/signals';
import { castOf } from '../article/cast';
import { UNANALYSED } from '../article/unanalysed';
import type { CorrectedReading } from '../correct/corrected-reading';
import type { CastFilterName, Marking, OpenHighlight, PanelName, ReadingPlace, SelectedMember, Toast, ViewState } from '../model';
import { createVoiceState, type ShareOf } from './voice-state';

/** The signals of an open reading, which are set by its actions. */
export type ReadingSignals = ReturnType<typeof createReadingSignals>;

/** Creates the signals of a reading with the given view state. Initially, no card is open and there is no message. */
export function createReadingSignals(opened: CorrectedReading, at: ViewState, shareOf: ShareOf) {
  const corrected = signal(opened);
  const reading = computed(() => corrected.value.reading);
  const cast = computed(() => castOf(reading.value));
  /** Returns the cast member with the given name and kind. */
  const memberNamed = (wanted: SelectedMember | null | undefined) =>
    wanted ? cast.value.members.find(({ name, kind }) => name === wanted.name && kind === wanted.kind) : undefined;
  const selected = signal<string | null>(memberNamed(at.selected)?.id ?? null);
  return {
    source: computed(() => corrected.value.source),
    isAnalysed: computed(() => reading.value.analysis !== UNANALYSED),
    corrected,
    reading,
    cast,
    selected,
    step: signal<number | null>(null),
    openQuote: signal<string | null>(null),
    openHighlight: signal<OpenHighlight | null>(null),
    marking: signal<Marking | null>(null),
    toast: signal<Toast | null>(null),
    castFilter: signal<CastFilterName>(at.castFilter),
    place: signal<ReadingPlace | null>(at.place),
    reached: signal<number | null>(null),
    isAtPassage: signal(false),
    panel: signal<PanelName | null>(null),
    voices: createVoiceState(reading, cast, shareOf, at.quotesAlone),
    memberNamed,
    memberSelected: () => cast.value.byId.get(selected.value ?? ''),
  };
}
