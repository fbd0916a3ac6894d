import type { RemarkFormat } from '../controls/remarks';
import type { DownloadFile } from '../device/download-file';
import { remarksCsv } from '../export/remarks/remarks-csv';
import { remarksMarkdown } from '../export/remarks/remarks-markdown';
import type { Remark } from '../model';

/** Returns the file with highlights and notes. */
export function fileOf(
  remarks: readonly Remark[],
  format: RemarkFormat,
  { now, untitled }: { now(): Date; readonly untitled: string },
): DownloadFile {
  const name = `dramatis-notes-${now().toISOString().slice(0, 10)}`;
  return format === 'csv'
    ? { name: `${name}.csv`, mediaType: 'text/csv', content: remarksCsv(remarks) }
    : { name: `${name}.md`, mediaType: 'text/markdown', content: remarksMarkdown(remarks, untitled) };
}

/** Returns a highlight or note as text, with its source. */
export const copyOf = ({ words, note, article }: Remark, untitled: string): string =>
  [words && `“${words}”`, note, `${article.title || untitled}, ${article.url}`].filter((part) => part !== '').join('\n\n');
