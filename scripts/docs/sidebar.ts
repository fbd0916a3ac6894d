import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page in the sidebar: its title, and its address without the ending. */
interface Page {
  readonly text: string;
  readonly link: string;
}

/** A group of pages in the sidebar. */
interface Group {
  readonly text: string;
  readonly collapsed: boolean;
  readonly items: Page[];
}

/** The documents in the order in which they are listed, by group. Those in `docs/` that are not here are in a last group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Use Dramatis': [
    'README.md',
    'docs/guide.md',
    'docs/search.md',
    'docs/import.md',
    'docs/export.md',
    'docs/backup.md',
    'docs/browsers.md',
    'docs/privacy.md',
    'docs/reporting.md',
  ],
  Research: ['docs/codebook.md', 'docs/readers.md'],
  'Join in': [
    'CONTRIBUTING.md',
    'docs/translating.md',
    'docs/labels.md',
    'docs/CODE_OF_CONDUCT.md',
    'tests/fixtures/README.md',
    'tests/stories/README.md',
    'tests/library/files/README.md',
  ],
  'How it works': ['docs/architecture.md', 'docs/glossary.md', 'docs/speed.md', 'SECURITY.md', 'docs/security.md'],
  Project: ['CHANGELOG.md', 'ATTRIBUTION.md'],
};

/** Returns the sidebar: the groups above, each folder of `docs/` as a group of its own, and the documents that are in none. */
export function sidebar(root: string): Group[] {
  const listed = new Set(Object.values(GROUPS).flat());
  const entries = readdirSync(join(root, 'docs'), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const others = entries.map(({ name }) => `docs/${name}`).filter((path) => path.endsWith('.md') && !listed.has(path));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `docs/${name}`);
  return [
    ...Object.entries(GROUPS).map(([text, paths]) => groupOf(root, text, paths)),
    ...folders.map((folder) => groupOf(root, titleOfFolder(folder), documentsIn(root, folder), true)),
    groupOf(root, 'More', others),
  ].filter(({ items }) => items.length > 0);
}

function groupOf(root: string, text: string, paths: readonly string[], collapsed = false): Group {
  return { text, collapsed, items: paths.map((path) => ({ text: titleOf(root, path), link: linkTo(path) })) };
}

/** Returns the documents in a folder and below, its README first. */
function documentsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort((one, other) => Number(other.endsWith('README.md')) - Number(one.endsWith('README.md')) || (one < other ? -1 : 1));
}

function titleOf(root: string, path: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? path;
}

function titleOfFolder(folder: string): string {
  const name = folder.slice(folder.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function linkTo(path: string): string {
  return `/${path.replace(/\.md$/, '').replace(/README$/, '')}`;
}
