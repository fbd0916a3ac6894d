import type { LossGroup } from '../../controls/library-import';

/** Writes what was not imported as plain text: each reason, and below it the files and lines that it is about. */
export const printReport = (groups: readonly LossGroup[], sentenceOf: (code: LossGroup['code']) => string): string =>
  groups
    .map(({ code, count, examples }) => {
      const lines = examples.map(
        ({ from, detail }) => `  ${from.file}${from.line === null ? '' : `:${from.line}`}${detail === null ? '' : `  ${detail}`}`,
      );
      return [`${sentenceOf(code)} (${count})`, ...lines, ...(count > examples.length ? ['  …'] : [])].join('\n');
    })
    .join('\n\n')
    .concat('\n');
