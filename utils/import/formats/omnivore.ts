import type { ImportedContent } from '../../model';
import { decodeText } from '../decode-text';
import type { Draft } from '../fields/draft';
import { decodeHtml } from '../html/read-html';
import type { ImportPorts } from '../import-file';
import type { ImportFormat, Siblings } from '../import-format';
import { isObject, type JsonObject, textIn, valuesIn } from '../json/json-object';
import { readElements } from '../json/read-elements';
import { readOmnivoreHighlights } from './omnivore-highlights';

/** The export of Omnivore: files with the metadata of twenty articles each, and a page and a list of highlights for each article. */
export const omnivore: ImportFormat = {
  id: 'omnivore',
  name: 'Omnivore',
  recognises: ({ json }) => json?.root === 'array' && json.elementNames.has('slug') && json.elementNames.has('savedAt'),
  async *read(file, from, ports, siblings) {
    for await (const found of readElements(file, [''], from, ports, (element) => [draftOf(element)])) {
      const { entry } = found;
      yield 'slug' in entry ? { ...found, entry: await withFiles(entry as OmnivoreDraft, siblings, ports) } : found;
    }
  },
};

interface OmnivoreDraft extends Draft {
  /** The name of the files that belong to the article. */
  readonly slug: string;
}

function draftOf(entry: JsonObject): OmnivoreDraft {
  const progress = typeof entry.readingProgress === 'number' ? entry.readingProgress / 100 : null;
  return {
    slug: textIn(entry.slug),
    address: entry.url ?? entry.originalUrl,
    title: entry.title,
    author: entry.author,
    savedAt: entry.savedAt,
    publishedAt: entry.publishedAt,
    tags: valuesIn(entry.labels).map((label) => (isObject(label) ? label.name : label)),
    state: stateOf(textIn(entry.state), progress),
    progress,
  };
}

function stateOf(state: string, progress: number | null): 'archived' | 'read' | 'unread' {
  if (state.toLowerCase() === 'archived') return 'archived';
  return progress !== null && progress >= 1 ? 'read' : 'unread';
}

/** Adds the content and the highlights of an article, which are in files of their own. */
async function withFiles({ slug, ...draft }: OmnivoreDraft, siblings: Siblings, ports: ImportPorts): Promise<Draft> {
  const list = siblings.find(`highlights/${slug}.md`);
  const { highlights, note } = list
    ? readOmnivoreHighlights(decodeText(await list.read(0, list.size), ports).text)
    : { highlights: [], note: '' };
  const page = siblings.find(`content/${slug}.html`);
  const html = page ? decodeHtml(await page.read(0, page.size), ports, null) : null;
  const content: ImportedContent = html && 'html' in html ? { kind: 'html', html: html.html } : { kind: 'nothing' };
  const isPdf = siblings.find(`content/${slug}.pdf`) !== null;
  const missing = content.kind === 'nothing' && (isPdf || page !== null);
  return { ...draft, content, highlights, note, losses: missing ? [{ code: 'contentMissing', detail: isPdf ? 'PDF' : slug }] : [] };
}
