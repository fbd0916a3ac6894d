import { parseGuide } from './parse-guide.ts';

/**
 * A Vite plugin. Importing a file in `docs/guide/` returns the guide as data, so the extension contains neither Markdown nor HTML. Each language
 * is a chunk of its own.
 */
export const guideModules = {
  name: 'guide-modules',
  transform: (code: string, id: string) =>
    /\/docs\/guide\/\w+\.md$/.test(id)
      ? { code: `export default ${JSON.stringify(parseGuide(code))}`, map: null, moduleType: 'js' as const }
      : undefined,
};
