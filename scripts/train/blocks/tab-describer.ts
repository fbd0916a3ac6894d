// This module is bundled and runs inside a tab of a real browser.

import { viewPage } from '../../../utils/extract/blocks/view-page';
import { cleanClone } from '../../../utils/extract/clean/clean-clone';
import { dropOtherArticles } from '../../../utils/extract/clean/drop-other-articles';
import { describeBlocks } from '../../../utils/extract/filter/describe-blocks';
import { isOpen } from '../../../utils/extract/filter/is-open';
import { readMetadata } from '../../../utils/extract/metadata/read-metadata';
import { clonePage, mountClone } from '../../../utils/extract/page/clone-page';
import { normaliseImages } from '../../../utils/extract/pictures/normalise-images';

/** The blocks of a page, with the features that the filter uses. */
export interface Described {
  readonly names: readonly string[];
  /** The features of all blocks, block by block, as base64-encoded little-endian 32-bit floats. */
  readonly rows: string;
  readonly texts: readonly string[];
  /** Whether each block has to be judged by the filter. */
  readonly isOpen: readonly boolean[];
}
declare global {
  var describePage: (html: string, url: string) => Described;
}

globalThis.describePage = (html, url) => {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const root = clonePage(doc.documentElement, doc);
  cleanClone(root);
  normaliseImages(root, url);
  const clone = mountClone(root);
  const metadata = readMetadata(clone, url);
  dropOtherArticles(clone, metadata.title);
  const { page } = viewPage(clone, metadata, url);
  const { names, rows } = describeBlocks(page);
  const isOpenBlock = page.blocks.map((_, index) => isOpen(page, index));
  return { names, rows: toBase64(new Uint8Array(rows.buffer)), texts: page.blocks.map(({ text }) => text), isOpen: isOpenBlock };
};

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
