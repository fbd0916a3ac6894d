import { batch, computed, signal } from '@preact/signals';
import type { EditFocus } from '../controls/undo';
import { correctReading } from '../correct/correct-reading';
import type { EditToast, Reading, Result, Toast, Version } from '../model';
import type { ReadingState } from './reading-state';

/**
 * The message that reports a change, and the places that receive focus: `focus` after the change, and `undone` after it has been undone.
 */
export interface ChangeReport {
  readonly toast: EditToast;
  readonly focus: EditFocus;
  readonly undone?: EditFocus;
}
interface Step {
  readonly before: Version;
  readonly focus: EditFocus;
  /** The key of an unfinished edit, such as a note that is being typed. */
  readonly growing?: string;
}

/**
 * A side effect of each change or undo, such as storing a correction for later articles. Returns the message to display if the side effect
 * fails, otherwise `null`.
 */
export type OnStep = (before: Reading, after: Reading) => Promise<Toast | null>;

/** Returns a function that creates the next version by editing the reading. That function returns `null` if the edit changes nothing. */
export const withEdit =
  (edit: (reading: Reading) => Reading) =>
  async (version: Version): Promise<Result<Version | null>> => {
    const reading = edit(version.reading);
    return { ok: true, value: reading === version.reading ? null : { ...version, reading } };
  };

/** The maximum number of undo steps, which is more than anybody needs. Each step holds a whole article. */
const MAX_STEPS = 100;

export type Versions = ReturnType<typeof createVersions>;

/**
 * Creates the versions of a reading. Each change creates another version and can be undone. `onStep` is called for every change and undo.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: short functions that share the versions and the queue.
export function createVersions(first: Version, view: Pick<ReadingState, 'show' | 'say'>, onStep: OnStep = async () => null) {
  const current = signal(first);
  const past = signal<readonly Step[]>([]);
  const focus = signal<EditFocus | null>(null);
  const running = signal(0);
  let last: Promise<unknown> = Promise.resolve();
  const show = (reading: Reading) => view.show(correctReading(reading));

  const goTo = (version: Version, steps: readonly Step[], place: EditFocus, toast: Toast) =>
    batch(() => {
      past.value = steps;
      current.value = version;
      show(version.reading);
      view.say(toast);
      // The object is copied so that the signal notifies its subscribers even if the place is the same as before.
      focus.value = { ...place };
    });

  async function run(make: (current: Version) => Promise<Result<Version | null>>, { toast, ...places }: ChangeReport): Promise<boolean> {
    const before = current.value;
    const made = await make(before);
    if (!made.ok) view.say({ message: 'failed', code: made.error.code });
    else if (made.value) {
      const steps = [...past.value, { before, focus: places.undone ?? places.focus }].slice(-MAX_STEPS);
      // The message appears only after `onStep` has finished, because a reader who sees it may close the popup, which would interrupt
      // `onStep`.
      const failure = await onStep(before.reading, made.value.reading);
      goTo(made.value, steps, places.focus, failure ?? toast);
    }
    return made.ok && made.value !== null;
  }

  /** Calls `act` once all previously requested changes are done. */
  function inTurn<T>(act: () => T): Promise<T> {
    const done = last.then(() => batch(act));
    // If a change fails, the caller receives the error, and later changes still run.
    last = done.catch(() => undefined);
    return done;
  }

  return {
    current,
    focus,
    canUndo: computed(() => past.value.length > 0),
    /** Whether a change is in progress, in which case the displayed version is about to be replaced. */
    isBusy: computed(() => running.value > 0),
    /**
     * Once all previously requested changes are done, switches to the version that `make` returns and reports the change or its failure. If
     * `make` returns `null`, nothing changes. Returns whether there is a new version.
     */
    change(make: (current: Version) => Promise<Result<Version | null>>, report: ChangeReport): Promise<boolean> {
      running.value += 1;
      const done = last
        .then(() => run(make, report))
        .finally(() => {
          running.value -= 1;
        });
      // The error is passed to the caller. Here it is ignored, so that it does not prevent the next change.
      last = done.catch(() => undefined);
      return done;
    },
    /**
     * Applies a change to every version, including those that undo can restore. No message is displayed, and the change itself cannot be
     * undone.
     */
    rebase(change: (reading: Reading) => Reading): Promise<void> {
      const rebased = (version: Version): Version => {
        const reading = change(version.reading);
        return reading === version.reading ? version : { ...version, reading };
      };
      return inTurn(() => {
        past.value = past.value.map((step) => ({ ...step, before: rebased(step.before) }));
        const before = current.value;
        current.value = rebased(before);
        // The reading is displayed again only if it has changed, because displaying it closes its open cards.
        if (current.value !== before) show(current.value.reading);
      });
    },
    /**
     * Continues an unfinished edit, such as a note that is being typed, without a message to the reader. However often an edit is
     * continued, it remains a single undo step. Returns whether the reading has changed.
     */
    grow(growing: string, focus: EditFocus, change: (reading: Reading) => Reading): Promise<boolean> {
      return inTurn(() => {
        const before = current.value;
        const reading = change(before.reading);
        if (reading === before.reading) return false;
        if (past.value.at(-1)?.growing !== growing) past.value = [...past.value, { before, focus, growing }].slice(-MAX_STEPS);
        current.value = { ...before, reading };
        show(reading);
        return true;
      });
    },
    /**
     * Finishes an edit and reports it with the message that `reportOf` returns. If `reportOf` returns `null` and nothing else has changed
     * since the edit, removes the edit as if it had never been started.
     */
    settle(growing: string, reportOf: (before: Reading, now: Reading) => ChangeReport | null): Promise<void> {
      return inTurn(() => {
        const step = past.value.findLast((one) => one.growing === growing);
        if (!step) return;
        const report = reportOf(step.before.reading, current.value.reading);
        if (!report && step === past.value.at(-1)) {
          past.value = past.value.slice(0, -1);
          current.value = step.before;
          show(step.before.reading);
          return;
        }
        past.value = past.value.map((one) => (one.growing === growing ? { before: one.before, focus: one.focus } : one));
        if (!report) return;
        view.say(report.toast);
        focus.value = { ...report.focus };
      });
    },
    /** Returns to the version before the last change. Does nothing while a change is in progress. */
    undo(): void {
      const step = past.value.at(-1);
      if (!step || running.value > 0) return;
      const { reading } = current.value;
      goTo(step.before, past.value.slice(0, -1), step.focus, { message: 'undone' });
      void onStep(reading, step.before.reading).then((failure) => failure && view.say(failure));
    },
    /** Returns the last displayed version of the whole page, or `null` if there was none. */
    lastWhole: (): Version | null => past.value.findLast(({ before }) => before.part === 'whole')?.before ?? null,
  };
}
