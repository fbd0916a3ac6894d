import { FONTS, type FontName } from '../model';

/** A function that returns the bytes of one of the extension's files, or `null` if the file cannot be read. It never rejects. */
export type ReadFile = (path: string) => Promise<ArrayBuffer | null>;

/** Returns a function that loads every font, but only the subsets that the given text needs. */
export const fontsLoader =
  (read: ReadFile) =>
  (text: string): void => {
    for (const name of FONTS) void loadFont(name, text, read);
  };

/** The promises for the files that are loading or loaded, by path. */
const loads = new Map<string, Promise<void>>();

/**
 * Adds a font to the document, but only the subsets that the text needs. Resolves when they are ready for use. The font is added as bytes
 * rather than by address, because the content security policy of the extension's pages allows no addresses of fonts. If a file cannot be
 * read, the system fonts are used.
 */
export async function loadFont(name: FontName, text: string, read: ReadFile): Promise<void> {
  if (name === 'system' || name === 'mono') return;
  // The list of the files is not in the first load, because most readers use the fonts of their system.
  const { filesOfFont, SHIPPED_FONTS, SUBSETS, subsetsIn } = await import('../settings/fonts');
  const font = SHIPPED_FONTS[name];
  const subsets = subsetsIn(text);
  const files = filesOfFont(font).filter(({ subset }) => subsets.has(subset));
  await Promise.all(
    files.map(({ path, subset, style, weight }) => {
      const load = async () => {
        const bytes = await read(path);
        if (!bytes) {
          // The file could not be read. It is requested again for the next article.
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
