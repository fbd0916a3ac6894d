import { computed, signal } from '@preact/signals';
import { addHighlight, changeHighlight, type HighlightChange, highlightOf, removeHighlight } from '../annotate/highlights';
import { placeHighlights } from '../annotate/place-highlights';
import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour, type Reading, type Span } from '../model';
import { wholeWords } from '../text/whole-words';
import { copyText } from './copy-text';
import { randomId } from './random-id';
import type { ReadingState } from './reading-state';
import type { HighlightNews, Keeping } from './toast';
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

  /** The id of the highlight that the words have then; `null` where they have none. */
  async function highlight(parts: readonly Span[], chosen: HighlightColour = colour.value): Promise<string | null> {
    colour.value = chosen;
    const before = highlightOf(view.source.value, parts);
    const id = before?.id ?? randomId();
    const made = { id, madeAt: now().toISOString(), colour: chosen };
    const isMade = await change((reading) => addHighlight(reading, parts, made), before ? 'recoloured' : 'highlighted', id);
    return isMade || before ? id : null;
  }

  return {
    /** Every highlight, the oldest first, and where its words are. */
    list,
    /** The one used last. */
    colour,
    /** What a selected stretch would be as a highlight; empty where it has no words. */
    wordsAt: (span: Span): readonly Span[] => wholeWords(view.source.value.article.text, span),
    async highlight(parts: readonly Span[], chosen?: HighlightColour): Promise<void> {
      await highlight(parts, chosen);
    },
    /** Highlights words, if they are not yet, and opens the note on them. */
    async annotate(parts: readonly Span[]): Promise<void> {
      const before = highlightOf(view.source.value, parts);
      const id = before?.id ?? (await highlight(parts));
      if (id !== null) view.showHighlight({ id, writes: true });
    },
    async change(id: string, to: HighlightChange): Promise<void> {
      if (to.colour) colour.value = to.colour;
      const message = to.note === undefined ? 'recoloured' : to.note.trim() === '' ? 'noteRemoved' : 'noted';
      await change((reading) => changeHighlight(reading, id, to), message, id);
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

const textOf = ({ parts, note }: Highlight): string =>
  [parts.map(({ exact }) => exact).join('\n'), ...(note === undefined ? [] : [note])].join('\n\n');
