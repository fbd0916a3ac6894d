import type { FontName } from '../model';
import { filesOfFont, SHIPPED_FONTS, SUBSETS, subsetsIn } from '../settings/fonts';

/** The bytes of a file that is shipped; `null` where it cannot be read. Never rejects. */
export type ReadFile = (path: string) => Promise<ArrayBuffer | null>;

/** What was loaded, or is being loaded, by path. */
const asked = new Map<string, Promise<void>>();

/**
 * Makes a font known to the document, with the subsets that a text needs and no more; resolves when they can be drawn. By bytes and not by address:
 * so no page's policy stands against it, and nothing of the extension can be fetched by a page. A file that cannot be read leaves the fonts of the machine.
 */
export async function loadFont(name: FontName, text: string, read: ReadFile): Promise<void> {
  if (name === 'system' || name === 'mono') return;
  const font = SHIPPED_FONTS[name];
  const subsets = subsetsIn(text);
  const files = filesOfFont(font).filter(({ subset }) => subsets.has(subset));
  await Promise.all(
    files.map(({ path, subset, style, weight }) => {
      const load = async () => {
        const bytes = await read(path);
        if (!bytes) {
          // The next article tries again.
          asked.delete(path);
          return;
        }
        const face = new FontFace(font.family, bytes, { style, weight, unicodeRange: SUBSETS[subset], ...font.metrics });
        document.fonts.add(await face.load());
      };
      const loading = asked.get(path) ?? load();
      asked.set(path, loading);
      return loading;
    }),
  );
}
