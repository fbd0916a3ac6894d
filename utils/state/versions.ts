import { batch, computed, signal } from '@preact/signals';
import type { BlockPath } from '../edit/remove-block';
import type { EditToast, Reading, Result, Toast, Version } from '../model';
import type { ReadingState } from './reading-state';

/**
 * Where the focus goes after a change: to a quote, or else to a block or what stands there now, to one of the cast or else the first of
 * them, to the note on a highlight, to a lost paragraph or a correction or the one after it, or to the head.
 */
export type EditFocus =
  | { readonly block: BlockPath; readonly quote?: string }
  | { readonly actor: string }
  | { readonly highlight: string }
  | { readonly lost: number }
  | { readonly correction: number }
  | { readonly head: true };

/** What is told of a change, and where the focus goes after it and after it is undone. */
export interface Telling {
  readonly toast: EditToast;
  readonly focus: EditFocus;
  readonly undone?: EditFocus;
}
interface Step {
  readonly before: Version;
  readonly focus: EditFocus;
  /** What is still being made by it. */
  readonly growing?: string;
}

/** What else a step means, as for later articles; what is to be said where that failed. */
export type OnStep = (before: Reading, after: Reading) => Promise<Toast | null>;

/** More than anybody undoes; each keeps a whole article. */
const MAX_STEPS = 100;

export type Versions = ReturnType<typeof createVersions>;

/** The versions of one reading: each change makes another one, and each can be taken back. `onStep` hears of both. */
export function createVersions(first: Version, view: Pick<ReadingState, 'show' | 'say'>, onStep: OnStep = async () => null) {
  const current = signal(first);
  const past = signal<readonly Step[]>([]);
  const focus = signal<EditFocus | null>(null);
  const running = signal(0);
  let last: Promise<unknown> = Promise.resolve();

  const goTo = (version: Version, steps: readonly Step[], place: EditFocus, toast: Toast) =>
    batch(() => {
      past.value = steps;
      current.value = version;
      view.show(version.reading);
      view.say(toast);
      // The same place a second time is a second errand.
      focus.value = { ...place };
    });

  async function run(make: (current: Version) => Promise<Result<Version | null>>, { toast, ...places }: Telling): Promise<boolean> {
    const before = current.value;
    const made = await make(before);
    if (!made.ok) view.say({ message: 'failed', code: made.error.code });
    else if (made.value) {
      const steps = [...past.value, { before, focus: places.undone ?? places.focus }].slice(-MAX_STEPS);
      // It is told when what it means elsewhere is done: a popup may be closed then.
      const failure = await onStep(before.reading, made.value.reading);
      goTo(made.value, steps, places.focus, failure ?? toast);
    }
    return made.ok && made.value !== null;
  }

  /** In its turn, after all changes that were asked for before. */
  function inTurn<T>(act: () => T): Promise<T> {
    const done = last.then(() => batch(act));
    last = done.catch(() => undefined);
    return done;
  }

  return {
    current,
    focus,
    canUndo: computed(() => past.value.length > 0),
    /** A change is being made: what the reader sees is about to be replaced. */
    isBusy: computed(() => running.value > 0),
    /**
     * Goes on to what `make` brings and tells of it, after all changes that were asked for before. A failure is said; `null` changes nothing.
     * Whether there is another version now.
     */
    change(make: (current: Version) => Promise<Result<Version | null>>, telling: Telling): Promise<boolean> {
      running.value += 1;
      const done = last
        .then(() => run(make, telling))
        .finally(() => {
          running.value -= 1;
        });
      last = done.catch(() => undefined);
      return done;
    },
    /** The same change for every version, as if it had been there from the beginning: not told, and not undone. */
    adopt(change: (reading: Reading) => Reading): Promise<void> {
      const adopted = (version: Version): Version => {
        const reading = change(version.reading);
        return reading === version.reading ? version : { ...version, reading };
      };
      return inTurn(() => {
        past.value = past.value.map((step) => ({ ...step, before: adopted(step.before) }));
        const before = current.value;
        current.value = adopted(before);
        // To show something anew closes what is open in it.
        if (current.value !== before) view.show(current.value.reading);
      });
    },
    /**
     * Goes on with what is made bit by bit, as a note is written: not told yet, and one step to be undone however often it grows. Whether there
     * is another version now.
     */
    grow(growing: string, focus: EditFocus, change: (reading: Reading) => Reading): Promise<boolean> {
      return inTurn(() => {
        const before = current.value;
        const reading = change(before.reading);
        if (reading === before.reading) return false;
        if (past.value.at(-1)?.growing !== growing) past.value = [...past.value, { before, focus, growing }].slice(-MAX_STEPS);
        current.value = { ...before, reading };
        view.show(reading);
        return true;
      });
    },
    /** What has grown is done. Told as `tell` has it; where that is `null`, and nothing came after it, it is as if it had never been begun. */
    settle(growing: string, tell: (before: Reading, now: Reading) => Telling | null): Promise<void> {
      return inTurn(() => {
        const step = past.value.findLast((one) => one.growing === growing);
        if (!step) return;
        const telling = tell(step.before.reading, current.value.reading);
        if (!telling && step === past.value.at(-1)) {
          past.value = past.value.slice(0, -1);
          current.value = step.before;
          view.show(step.before.reading);
          return;
        }
        past.value = past.value.map((one) => (one.growing === growing ? { before: one.before, focus: one.focus } : one));
        if (!telling) return;
        view.say(telling.toast);
        focus.value = { ...telling.focus };
      });
    },
    /** The version before the last change. Does nothing while a change is being made. */
    undo(): void {
      const step = past.value.at(-1);
      if (!step || running.value > 0) return;
      const { reading } = current.value;
      goTo(step.before, past.value.slice(0, -1), step.focus, { message: 'undone' });
      void onStep(reading, step.before.reading).then((failure) => failure && view.say(failure));
    },
    /** The last version of the whole page that was shown; `null` where there was none. */
    lastWhole: (): Version | null => past.value.findLast(({ before }) => before.part === 'whole')?.before ?? null,
  };
}
