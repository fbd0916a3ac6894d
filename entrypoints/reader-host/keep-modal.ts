/** The time within which the browser opens its print dialog, in milliseconds. */
const PRINT_DIALOG_MS = 3_000;

/**
 * Keeps a dialog modal, until the signal is aborted, except while the browser prints: on paper, a modal dialog ends with the first sheet,
 * because it is above the page and not in it. Returns a function that tells whether the dialog is modal or the browser is printing. The
 * page can send print events of its own, which are ignored, and can keep the event at the end of printing from this script.
 */
export function keepModal(dialog: HTMLDialogElement, until: AbortSignal): () => boolean {
  let printingSince: number | null = null;
  const end = () => {
    if (printingSince === null || until.aborted) return;
    printingSince = null;
    reopen(dialog, 'showModal');
  };
  const begin = ({ isTrusted }: Event) => {
    if (!isTrusted || printingSince !== null) return;
    printingSince = performance.now();
    reopen(dialog, 'show');
    // Firefox has copied the page for printing before any other script runs.
    if (import.meta.env.FIREFOX) setTimeout(end);
  };
  window.addEventListener('beforeprint', begin, { signal: until });
  window.addEventListener('afterprint', ({ isTrusted }) => isTrusted && end(), { signal: until });
  return () => {
    const isLate = printingSince !== null && performance.now() - printingSince > PRINT_DIALOG_MS;
    // While the print dialog of the browser is open, the page does not have the focus.
    if (isLate && document.hasFocus() && !matchMedia('print').matches) end();
    return printingSince !== null || dialog.matches(':modal');
  };
}

function reopen(dialog: HTMLDialogElement, way: 'show' | 'showModal'): void {
  dialog.close();
  dialog[way]();
}
