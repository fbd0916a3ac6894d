import type { Draft } from '../fields/draft';
import { pageFacts } from '../html/page-facts';
import { readHtml } from '../html/read-html';
import type { ImportFormat } from '../import-format';

/** A saved page. Its address is in a comment of the program that saved it, or in its head. */
export const pageHtml: ImportFormat = {
  id: 'pageHtml',
  name: 'HTML',
  recognises: ({ opening, name }) =>
    /^<(?:!doctype html|html|head|body|!--|\?xml|meta|title)/.test(opening) || (/\.x?html?$/i.test(name) && opening.startsWith('<')),
  async *read(file, from, ports) {
    if (from.skip > 0) return;
    const next = { ...from, skip: 1 };
    const read = await readHtml(file, ports);
    if ('code' in read) {
      yield { entry: { code: read.code }, line: null, next };
      return;
    }
    const { address, title, savedAt } = pageFacts(read.html);
    const isWeb = /^https?:/i.test(address ?? '');
    const entry: Draft = {
      address: isWeb ? address : null,
      title: title ?? nameOf(file.name),
      savedAt,
      content: { kind: 'html', html: read.html },
      canLackAddress: true,
      losses: read.isGuessed ? [{ code: 'encodingGuessed' }] : [],
    };
    yield { entry, line: null, next };
  },
};

/** Returns the name of a file without its folder and its extension. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.x?html?$/i, '');
