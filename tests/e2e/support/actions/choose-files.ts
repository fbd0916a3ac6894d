import type { Surface } from '../../../../scripts/browsers/session';

/** The name and the text of a file. */
export type TextFile = readonly [name: string, text: string];

/** Puts files into a field for files, as the browser's own dialog does, which a test cannot open. */
export const chooseFiles = (surface: Surface, field: string, files: readonly TextFile[]) =>
  surface.evaluate(
    (selector: string, given: readonly TextFile[]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`There is no ${selector}.`);
      const chosen = new DataTransfer();
      for (const [name, text] of given) chosen.items.add(new File([text], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    files,
  );
