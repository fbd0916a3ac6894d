import { selectAll } from '../page/node-access';

/** The maximum number of hosts that are returned. Pages load the pictures of an article from a few. */
const MAX_HOSTS = 40;
const getterOf = (name: 'currentSrc' | 'naturalWidth') => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, name)?.get;
const currentSrc = getterOf('currentSrc');
const naturalWidth = getterOf('naturalWidth');

/** Returns the hosts, with their ports, from which a page has loaded pictures. Pictures that failed or are still loading do not count. */
export function loadedHosts(page: Element): readonly string[] {
  const hosts = new Set<string>();
  for (const img of selectAll(page, 'img')) {
    if (hosts.size === MAX_HOSTS) break;
    // An element named `img` can also belong to SVG.
    if (!(img instanceof HTMLImageElement) || !(Number(naturalWidth?.call(img)) > 0)) continue;
    const { protocol, host } = URL.parse(String(currentSrc?.call(img))) ?? {};
    if (host && (protocol === 'https:' || protocol === 'http:')) hosts.add(host);
  }
  return [...hosts];
}
