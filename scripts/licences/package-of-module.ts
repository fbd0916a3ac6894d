/** The packages whose modules exist only in the build, by the beginning of the module's id. */
const VIRTUAL: Readonly<Record<string, string>> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown', '\0virtual:wxt-': 'wxt' };

/** Returns the name of the npm package that a bundled module comes from, or `undefined` for a module of Dramatis itself. */
export function packageOfModule(id: string): string | undefined {
  const virtual = Object.entries(VIRTUAL).find(([opening]) => id.startsWith(opening));
  if (virtual) return virtual[1];
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  const inPackages = path.split('/node_modules/').slice(1).at(-1);
  return inPackages?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0];
}
