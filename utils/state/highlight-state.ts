import { computed, signal } from '@preact/signals';
import { addHighlight, changeHighlight, highlightOf, removeHighlight } from '../annotate/highlights';
import { placeHighlights } from '../annotate/place-highlights';
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
import { copyText } from './copy-text';
import { randomId } from './random-id';
import type { ReadingState } from './reading-state';
import type { Versions } from './versions';

export interface HighlightOptions {
  /** What becomes of a highlight that is made now. */
  readonly keeping: () => Keeping;
  /** Puts text on the clipboard; `false` where it could not. */
  readonly copy?: (text: string) => Promise<boolean>;
  readonly now?: () => Date;
}

export type HighlightState = ReturnType<typeof createHighlightState>;

/**
 * The reader's highlights and notes on one reading: each change makes another version of it, and can be undone. Is what the view calls its
 * `HighlightControls`.
 */
export function createHighlightState(
  versions: Versions,
  view: ReadingState,
  { keeping, copy = copyText, now = () => new Date() }: HighlightOptions,
) {
  const list = computed(() => placeHighlights(view.source.value));
  /** The highlight that was made or recoloured last. */
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

  /** Words that are highlighted for a note: as long as nothing is written they are no highlight of the reader's. */
  async function begin(parts: readonly Span[]): Promise<string | null> {
    const made = { id: randomId(), madeAt: now().toISOString(), colour: colour.value };
    return (await versions.grow(growing(made.id), { highlight: made.id }, (reading) => addHighlight(reading, parts, made)))
      ? made.id
      : null;
  }

  const write = (id: string, note: string) =>
    versions.grow(growing(id), { highlight: id }, (reading) => changeHighlight(reading, id, { note }));

  return {
    /** Every highlight, the oldest first, and where its words are. */
    list,
    /** The one used last. */
    colour,
    /** What a selected stretch would be as a highlight; empty where it has no words. */
    wordsAt: (span: Span): readonly Span[] => wholeWords(view.source.value.article.text, span),
    highlight,
    /** The words that were highlighted last, as long as that is being told; else none. */
    justMade(): readonly Span[] {
      const told = view.toast.value?.message;
      if (told !== 'highlighted' && told !== 'recoloured') return [];
      return list.value.find((one) => one.highlight.id === latest)?.places ?? [];
    },
    /** Opens the note on words, which are highlighted for it if they are not yet. */
    async annotate(parts: readonly Span[]): Promise<void> {
      const id = highlightOf(view.source.value, parts)?.id ?? (await begin(parts));
      if (id !== null) view.showHighlight({ id, writes: true });
    },
    async recolour(id: string, chosen: HighlightColour): Promise<void> {
      colour.value = chosen;
      await change((reading) => changeHighlight(reading, id, { colour: chosen }), 'recoloured', id);
    },
    /** Keeps what is written of a note so far, without a word. */
    async write(id: string, note: string): Promise<void> {
      await write(id, note);
    },
    /** Keeps a note and tells of it. Where nothing was written, words that were highlighted for it alone are not any more. */
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
    /** Puts the words of a highlight, and the note on it, on the clipboard and says how that went. */
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
