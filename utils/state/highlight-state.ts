import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { addHighlight, changeHighlight, highlightOf, removeHighlight } from '../annotate/highlights';
import { placeHighlights } from '../annotate/place-highlights';
import type { HighlightControls } from '../controls/highlights';
import { copyText } from '../device/copy-text';
import { randomId } from '../device/random-id';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type HighlightMessage,
  type Keeping,
  type PlacedHighlight,
  type Reading,
  type Span,
} from '../model';
import { wholeWords } from '../text/whole-words';
import type { ReadingState } from './reading-state';
import { type Versions, withEdit } from './versions';

export interface HighlightOptions {
  /** Returns the rule for storing new highlights: immediately, only when the article is saved, or never. */
  readonly keeping: () => Keeping;
  /** Copies text. Returns `false` if copying failed. */
  readonly copy?: (text: string) => Promise<boolean>;
  readonly now?: () => Date;
}

/** The parts of the state that are shared by several actions. */
interface Parts {
  readonly versions: Versions;
  readonly view: ReadingState;
  readonly keeping: () => Keeping;
  readonly list: ReadonlySignal<readonly PlacedHighlight[]>;
  /** Changes the highlights in a single undo step, and reports the change. */
  change(edit: (reading: Reading) => Reading, message: HighlightMessage, id: string): Promise<boolean>;
  /** Returns the first fields of a new highlight: the given id and colour, and the current time. */
  fresh(id: string, colour: HighlightColour): Pick<Highlight, 'id' | 'madeAt' | 'colour'>;
}

/**
 * Creates the state of the reader's highlights and notes in one reading. Each change creates a new version of the reading and can be
 * undone.
 */
export function createHighlightState(
  versions: Versions,
  view: ReadingState,
  { keeping, copy = copyText, now = () => new Date() }: HighlightOptions,
): HighlightControls {
  const list = computed(() => placeHighlights(view.source.value));
  const parts: Parts = {
    versions,
    view,
    keeping,
    list,
    change: (edit, message, id) => versions.change(withEdit(edit), { toast: { message, keeping: keeping() }, focus: { highlight: id } }),
    fresh: (id, colour) => ({ id, madeAt: now().toISOString(), colour }),
  };
  const colour = signal<HighlightColour>(view.source.peek().highlights?.at(-1)?.colour ?? HIGHLIGHT_COLOURS[0]);
  return {
    list,
    colour,
    wordsAt: (span) => wholeWords(view.source.value.article.text, span),
    ...markActions(parts, colour),
    ...noteActions(parts, colour),
    async remove(id) {
      await parts.change((reading) => removeHighlight(reading, id), 'unhighlighted', id);
    },
    async copy(id) {
      const found = list.value.find((one) => one.highlight.id === id);
      if (!found) return;
      const copied = await copy(textOf(found.highlight));
      view.say({ message: copied ? 'highlightCopied' : 'copyFailed' });
    },
  };
}

function markActions(
  { view, list, change, fresh }: Parts,
  colour: Signal<HighlightColour>,
): Pick<HighlightControls, 'highlight' | 'justMade' | 'recolour'> {
  /** The id of the highlight that was last made or recoloured. */
  let latest: string | null = null;
  return {
    async highlight(parts, chosen = colour.value) {
      colour.value = chosen;
      const before = highlightOf(view.source.value, parts);
      const id = before?.id ?? randomId();
      const made = fresh(id, chosen);
      latest = id;
      await change((reading) => addHighlight(reading, parts, made), before ? 'recoloured' : 'highlighted', id);
    },
    justMade() {
      const told = view.toast.value?.message;
      if (told !== 'highlighted' && told !== 'recoloured') return [];
      return list.value.find((one) => one.highlight.id === latest)?.places ?? [];
    },
    async recolour(id, chosen) {
      colour.value = chosen;
      await change((reading) => changeHighlight(reading, id, { colour: chosen }), 'recoloured', id);
    },
  };
}

function noteActions(
  { versions, view, keeping, fresh }: Parts,
  colour: ReadonlySignal<HighlightColour>,
): Pick<HighlightControls, 'annotate' | 'write' | 'finish'> {
  /**
   * Highlights words so that the reader can write a note on them. The highlight is removed again if the note remains empty. Returns the id
   * of the highlight, or `null` if it could not be made.
   */
  const begin = async (parts: readonly Span[]): Promise<string | null> => {
    const made = fresh(randomId(), colour.value);
    const isMade = await versions.grow(growing(made.id), { highlight: made.id }, (reading) => addHighlight(reading, parts, made));
    return isMade ? made.id : null;
  };
  const write = (id: string, note: string) =>
    versions.grow(growing(id), { highlight: id }, (reading) => changeHighlight(reading, id, { note }));
  return {
    async annotate(parts) {
      const id = highlightOf(view.source.value, parts)?.id ?? (await begin(parts));
      if (id !== null) view.showHighlight({ id, writes: true });
    },
    async write(id, note) {
      await write(id, note);
    },
    async finish(id, note) {
      await write(id, note);
      await versions.settle(growing(id), (before, after) => {
        const is = highlightIn(after, id);
        if (!is || is.note === highlightIn(before, id)?.note) return null;
        const message = is.note === undefined ? 'noteRemoved' : 'noted';
        return { toast: { message, keeping: keeping() }, focus: { highlight: id } };
      });
    },
  };
}

const growing = (id: string): string => `note ${id}`;
const highlightIn = ({ highlights }: Reading, id: string): Highlight | undefined => highlights?.find((one) => one.id === id);

const textOf = ({ parts, note }: Highlight): string =>
  [parts.map(({ exact }) => exact).join('\n'), ...(note === undefined ? [] : [note])].join('\n\n');
