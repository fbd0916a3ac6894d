import { computed, signal } from '@preact/signals';
import { addHighlight, changeHighlight, highlightOf, removeHighlight } from '../annotate/highlights';
import { placeHighlights } from '../annotate/place-highlights';
import { copyText } from '../device/copy-text';
import { randomId } from '../device/random-id';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type HighlightNews,
  type Keeping,
  type Reading,
  type Span,
} from '../model';
import { wholeWords } from '../text/whole-words';
import type { ReadingState } from './reading-state';
import type { Versions } from './versions';

export interface HighlightOptions {
  /** Returns whether a highlight made now is stored at once, together with the article, or never. */
  readonly keeping: () => Keeping;
  /** Copies text. Returns `false` if that failed. */
  readonly copy?: (text: string) => Promise<boolean>;
  readonly now?: () => Date;
}

export type HighlightState = ReturnType<typeof createHighlightState>;

/**
 * Creates the state of the reader's highlights and notes on one reading. Each change makes a new version of the reading and can be
 * undone. Implements the `HighlightControls` of the components.
 */
export function createHighlightState(
  versions: Versions,
  view: ReadingState,
  { keeping, copy = copyText, now = () => new Date() }: HighlightOptions,
) {
  const list = computed(() => placeHighlights(view.source.value));
  /** The id of the highlight that was made or recoloured last. */
  let latest: string | null = null;
  const colour = signal<HighlightColour>(view.source.peek().highlights?.at(-1)?.colour ?? HIGHLIGHT_COLOURS[0]);

  async function change(edit: (reading: Reading) => Reading, message: HighlightNews, id: string): Promise<boolean> {
    const focus = { highlight: id };
    return versions.change(
      async (version) => {
        const reading = edit(version.reading);
        return { ok: true, value: reading === version.reading ? null : { ...version, reading } };
      },
      { toast: { message, keeping: keeping() }, focus },
    );
  }

  async function highlight(parts: readonly Span[], chosen: HighlightColour = colour.value): Promise<void> {
    colour.value = chosen;
    const before = highlightOf(view.source.value, parts);
    const id = before?.id ?? randomId();
    const made = { id, madeAt: now().toISOString(), colour: chosen };
    latest = id;
    await change((reading) => addHighlight(reading, parts, made), before ? 'recoloured' : 'highlighted', id);
  }

  /**
   * Highlights words in order to write a note on them. The highlight is removed again if the note stays empty. Returns its id, or
   * `null` if it could not be made.
   */
  async function begin(parts: readonly Span[]): Promise<string | null> {
    const made = { id: randomId(), madeAt: now().toISOString(), colour: colour.value };
    return (await versions.grow(growing(made.id), { highlight: made.id }, (reading) => addHighlight(reading, parts, made)))
      ? made.id
      : null;
  }

  const write = (id: string, note: string) =>
    versions.grow(growing(id), { highlight: id }, (reading) => changeHighlight(reading, id, { note }));

  return {
    /** All highlights, oldest first, each with the places of its words. */
    list,
    /** The colour used last. */
    colour,
    /** Returns the whole words in a selected span, one span per paragraph, or nothing if it contains no words. */
    wordsAt: (span: Span): readonly Span[] => wholeWords(view.source.value.article.text, span),
    highlight,
    /** Returns the words that were highlighted last, as long as the snackbar reports it, and otherwise nothing. */
    justMade(): readonly Span[] {
      const told = view.toast.value?.message;
      if (told !== 'highlighted' && told !== 'recoloured') return [];
      return list.value.find((one) => one.highlight.id === latest)?.places ?? [];
    },
    /** Opens the note on words. Highlights the words first if they have no highlight yet. */
    async annotate(parts: readonly Span[]): Promise<void> {
      const id = highlightOf(view.source.value, parts)?.id ?? (await begin(parts));
      if (id !== null) view.showHighlight({ id, writes: true });
    },
    async recolour(id: string, chosen: HighlightColour): Promise<void> {
      colour.value = chosen;
      await change((reading) => changeHighlight(reading, id, { colour: chosen }), 'recoloured', id);
    },
    /** Stores the text of an unfinished note without a message. */
    async write(id: string, note: string): Promise<void> {
      await write(id, note);
    },
    /** Stores a finished note and reports it. If the note is empty, removes the highlight that was made only for it. */
    async finish(id: string, note: string): Promise<void> {
      await write(id, note);
      await versions.settle(growing(id), (before, after) => {
        const is = highlightIn(after, id);
        if (!is || is.note === highlightIn(before, id)?.note) return null;
        const message = is.note === undefined ? 'noteRemoved' : 'noted';
        return { toast: { message, keeping: keeping() }, focus: { highlight: id } };
      });
    },
    async remove(id: string): Promise<void> {
      await change((reading) => removeHighlight(reading, id), 'unhighlighted', id);
    },
    /** Copies the words of a highlight and its note, and reports the outcome. */
    async copy(id: string): Promise<void> {
      const found = list.value.find((one) => one.highlight.id === id);
      if (!found) return;
      const copied = await copy(textOf(found.highlight));
      view.say({ message: copied ? 'highlightCopied' : 'copyFailed' });
    },
  };
}

const growing = (id: string): string => `note ${id}`;
const highlightIn = ({ highlights }: Reading, id: string): Highlight | undefined => highlights?.find((one) => one.id === id);

const textOf = ({ parts, note }: Highlight): string =>
  [parts.map(({ exact }) => exact).join('\n'), ...(note === undefined ? [] : [note])].join('\n\n');
