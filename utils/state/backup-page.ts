import { signal } from '@preact/signals';
import { decodePlan } from '../backup/backup-plan';
import type { BackupControls } from '../controls/backup';
import type { Library } from '../library/library';
import { isRestorable } from '../library/repair/kept-files';
import type { BackupPlan, KeptFile, Result } from '../model';
import { createMaking, type MakingPorts } from './make-backup';
import { createRestoring, type RestoringPorts } from './restore-backup';

/** The store of the plan for backups. The data that it returns has not been decoded. */
export interface PlanStore {
  read(): Promise<unknown>;
  change(edit: (kept: unknown) => BackupPlan): Promise<Result<void>>;
  /** Calls `hear` with the stored plan whenever it changes. Returns a function that removes the listener. */
  watch(hear: (plan: unknown) => void): () => void;
}

/** The browser functions that the page needs. */
export interface BackupPagePorts extends Omit<MakingPorts, 'library' | 'changePlan'>, Omit<RestoringPorts, 'library'> {
  readonly library: MakingPorts['library'] & RestoringPorts['library'] & Pick<Library, 'safety'>;
  readonly planStore: PlanStore;
  readonly isAutomatic: boolean;
  /** The permission to save files by itself. `ask` must be called while a click is handled. */
  readonly permission: { ask(): Promise<boolean>; giveBack(): Promise<boolean> };
}

/** The state of the page, which must be loaded when the page opens. */
export interface BackupPageState extends BackupControls {
  load(): Promise<void>;
}

/** Creates the state of the page that makes and restores backups. */
export function createBackupPage(ports: BackupPagePorts): BackupPageState {
  const { library, planStore, permission, folder } = ports;
  const plan = signal<BackupPlan | null>(null);
  const isChanged = signal(false);
  const isRefused = signal(false);
  const kept = signal<readonly KeptFile[]>([]);
  const folderName = signal<string | null | undefined>(folder.isPossible ? null : undefined);

  async function change(edit: (before: BackupPlan) => BackupPlan): Promise<Result<void>> {
    const done = await planStore.change((stored) => edit(decodePlan(stored)));
    await load();
    return done;
  }
  async function load(): Promise<void> {
    plan.value = decodePlan(await planStore.read());
    const safety = await library.safety();
    if (!safety.ok) return;
    kept.value = safety.value.files.filter(({ name }) => isRestorable(name));
    isChanged.value = safety.value.saved > 0 && safety.value.rev !== plan.value.lastRev;
  }
  const making = createMaking({ ...ports, changePlan: change });
  const restoring = createRestoring(ports, load);
  // An automatic backup that the background makes shows here, too.
  planStore.watch(() => void load());

  return {
    plan,
    isAutomatic: ports.isAutomatic,
    isChanged,
    isRefused,
    kept,
    folder: folderName,
    making: making.state,
    restoring: restoring.state,
    backUp: making.backUp,
    stopBackup: making.stop,
    async choose(choice) {
      if (choice.every !== undefined && choice.every !== 'never' && !(await permission.ask())) {
        isRefused.value = true;
        // Renders the choice again, as it still is.
        plan.value = plan.value && { ...plan.value };
        return;
      }
      isRefused.value = false;
      await change((before) => ({ ...before, ...choice, problem: null }));
      if (choice.every === 'never') await permission.giveBack();
    },
    async chooseFolder() {
      folderName.value = (await folder.choose()) ?? folderName.value ?? null;
    },
    async forgetFolder() {
      await folder.forget();
      folderName.value = null;
    },
    open: restoring.open,
    openKept: (name) => restoring.openKept(name, name),
    restore: restoring.restore,
    confirm: restoring.confirm,
    cancel: restoring.cancel,
    async load() {
      await load();
      if (folder.isPossible) folderName.value = await folder.name();
    },
  };
}
