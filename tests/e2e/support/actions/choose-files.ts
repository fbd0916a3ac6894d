import type { Surface } from '../../../../scripts/browsers/session';

/** The name and the content of a file. */
export type ChosenFile = readonly [name: string, content: string | Uint8Array];

/**
 * Waits for a field for files and puts files into it, as the browser's own dialog does, which a test cannot open. The page is asked once for
 * both, because it may draw the field anew between two questions.
 */
export async function chooseFiles(surface: Surface, field: string, files: readonly ChosenFile[]): Promise<void> {
  await surface.waitFor(
    field,
    (selector: string, given: readonly (readonly [string, string])[]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) return false;
      const chosen = new DataTransfer();
      for (const [name, base64] of given) chosen.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
      input.files = chosen.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    // A test can only send texts to a page.
    files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const),
  );
}
