import type { FontName } from '../model';
import { filesOfFont, SHIPPED_FONTS, SUBSETS, subsetsIn } from '../settings/fonts';

/** Returns the bytes of a file of the extension, or `null` if it cannot be read. Never rejects. */
export type ReadFile = (path: string) => Promise<ArrayBuffer | null>;

/** The loads that have been started, by path. */
const loads = new Map<string, Promise<void>>();

/**
 * Adds a font to the document, but only the subsets that a text needs. Resolves when they can be drawn. The font is added as bytes instead
 * of an address, so that no content security policy blocks it and no page can fetch files of the extension. If a file cannot be read, the
 * system fonts are used.
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
          loads.delete(path);
          return;
        }
        const face = new FontFace(font.family, bytes, { style, weight, unicodeRange: SUBSETS[subset], ...font.metrics });
        document.fonts.add(await face.load());
      };
      const loading = loads.get(path) ?? load();
      loads.set(path, loading);
      return loading;
    }),
  );
}
