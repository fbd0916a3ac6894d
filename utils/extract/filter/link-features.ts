import type { Block } from '../blocks/collect-blocks';
import { LINK_WORDS } from '../phrases/link-words';
import { isOpen } from './is-open';
import type { FeatureGroup, PageView } from './page-view';

/** The kinds of targets that a link can have. `story` is a page of the same site whose address looks like an article's. */
const KINDS = ['none', 'service', 'list', 'share', 'story', 'other'] as const;
const NAMES = ['links', 'sameSite', ...KINDS.map((kind) => `link:${kind}`), 'serviceNear', 'shareNear'];
/** The maximum number of links in a block that are read. */
const MAX_LINKS = 20;
/** The number of blocks before and after a block whose links count as near. */
const NEAR = 2;
const PATH_WORD = /[^/?&=#]+/g;
/** Matches a number in the address of a story. */
const STORY_NUMBER = /\d{5}/;
/** The minimum number of words in the name of a story in its address. */
const MIN_NAME = 4;
const MAX_ADDRESS = 300;

let kindOfWord: Map<string, keyof typeof LINK_WORDS> | undefined;

/** The links of a block: their number, how many lead to the same site, and how many there are of each kind. */
interface Links {
  readonly count: number;
  readonly same: number;
  readonly kinds: Uint8Array;
}

/** Returns the features of the links in and near a block: where they lead. All are 0 in a block without links, apart from those nearby. */
export function linkFeatures(page: PageView): FeatureGroup {
  const { blocks, url } = page;
  const host = hostOf(url);
  const links = blocks.map((block, index) => (block.linkShare > 0 && isNearOpen(page, index) ? readLinks(block, host) : null));
  const describe = (index: number, row: Float32Array, start: number): void => {
    const own = links[index];
    let at = start;
    row[at++] = own?.count ?? 0;
    row[at++] = own ? own.same / own.count : 0;
    for (let kind = 0; kind < KINDS.length; kind++) row[at++] = own ? (own.kinds[kind] ?? 0) / own.count : 0;
    row[at++] = near(links, index, KINDS.indexOf('service'));
    row[at++] = near(links, index, KINDS.indexOf('share'));
  };
  return { names: NAMES, describe };
}

function isNearOpen(page: PageView, index: number): boolean {
  for (let at = index - NEAR; at <= index + NEAR; at++) if (page.blocks[at] && isOpen(page, at)) return true;
  return false;
}

function near(links: readonly (Links | null)[], index: number, kind: number): number {
  for (let at = index - NEAR; at <= index + NEAR; at++) if ((links[at]?.kinds[kind] ?? 0) > 0) return 1;
  return 0;
}

function readLinks(block: Block, host: string): Links | null {
  const kinds = new Uint8Array(KINDS.length);
  let count = 0;
  let same = 0;
  let last: Element | null = null;
  for (const node of block.nodes) {
    const link = node.parentElement?.closest('a') ?? null;
    if (!link || link === last) continue;
    last = link;
    const address = (link.getAttribute('href') ?? '').trim().slice(0, MAX_ADDRESS);
    const own = hostOf(address);
    const isSame = own === '' || own === host;
    const kind = KINDS.indexOf(kindOf(address, isSame));
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (isSame) same += 1;
    count += 1;
    if (count === MAX_LINKS) break;
  }
  return count === 0 ? null : { count, same, kinds };
}

function kindOf(address: string, isSame: boolean): (typeof KINDS)[number] {
  if (address === '' || address.startsWith('#') || /^(?:javascript|mailto|tel):/i.test(address)) return 'none';
  kindOfWord ??= new Map(
    (['service', 'list', 'share'] as const).flatMap((kind) => LINK_WORDS[kind].split(' ').map((word) => [word, kind] as const)),
  );
  const path = address.replace(/^[a-z]+:/i, '').replace(/^\/\/www\./i, '//');
  for (const word of path.toLowerCase().match(PATH_WORD) ?? []) {
    const kind = kindOfWord.get(word);
    if (kind && (kind !== 'share' || !isSame)) return kind;
  }
  return isSame && isStory(path) ? 'story' : 'other';
}

const isStory = (path: string): boolean =>
  STORY_NUMBER.test(path) || path.split('/').some((part) => part.split(/[-_]/).filter((word) => word !== '').length >= MIN_NAME);

/** Returns the last two labels of the host in an absolute address, or an empty string for an address without a host. */
function hostOf(address: string): string {
  const host = /^(?:[a-z]+:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  return labels.slice(labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}
