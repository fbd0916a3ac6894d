import type { Draft } from '../fields/draft';
import { splitTags } from '../fields/read-tags';
import { readHtmlEntries } from '../html/read-html-entries';
import { readTokens } from '../html/read-tokens';
import type { ImportFormat } from '../import-format';

/** The HTML file of Pocket (`ril_export.html`): lists of links under the headings «Unread» and «Read Archive». */
export const pocketHtml: ImportFormat = {
  id: 'pocketHtml',
  name: 'Pocket (HTML)',
  recognises: ({ opening, text }) => opening.startsWith('<') && (opening.includes('<title>pocket export') || /\stime_added=/i.test(text)),
  read: (file, from, ports) => readHtmlEntries(file, from, ports, entriesIn),
};

function* entriesIn(html: string): Generator<Draft> {
  let heading = '';
  let isHeading = false;
  let link: { readonly attributes: ReadonlyMap<string, string>; title: string } | null = null;
  for (const token of readTokens(html)) {
    if (token.kind === 'open' && token.name === 'h1') {
      isHeading = true;
      heading = '';
    } else if (token.kind === 'close' && token.name === 'h1') isHeading = false;
    else if (token.kind === 'open' && token.name === 'a') {
      if (link) yield draftOf(link, heading);
      link = { attributes: token.attributes, title: '' };
    } else if (token.kind === 'close' && link && (token.name === 'a' || token.name === 'li')) {
      yield draftOf(link, heading);
      link = null;
    } else if (token.kind === 'text' && link) link.title += token.text;
    else if (token.kind === 'text' && isHeading) heading += token.text;
  }
  if (link) yield draftOf(link, heading);
}

function draftOf(
  { attributes, title }: { readonly attributes: ReadonlyMap<string, string>; readonly title: string },
  heading: string,
): Draft {
  const address = attributes.get('href') ?? '';
  return {
    address,
    title: title.trim() === address ? '' : title,
    savedAt: attributes.get('time_added'),
    tags: splitTags(attributes.get('tags') ?? '', ','),
    state: /archive/i.test(heading) ? 'archived' : 'unread',
  };
}
