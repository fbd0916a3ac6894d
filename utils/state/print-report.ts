import type { ReasonGroup } from '../controls/reason-group';
import type { DownloadFile } from '../device/download-file';
import { localDay } from '../device/local-day';

/**
 * Makes a text file about what could not be done: each reason, and below it what it is about.
 * @param name The beginning of the file's name.
 */
export const reportFile = <Code extends string, Example>(
  name: string,
  now: Date,
  groups: readonly ReasonGroup<Code, Example>[],
  sentenceOf: (code: Code) => string,
  lineOf: (example: Example) => string,
): DownloadFile => ({
  name: `${name}-${localDay(now)}.txt`,
  mediaType: 'text/plain;charset=utf-8',
  content: groups
    .map(({ code, count, examples }) =>
      [
        `${sentenceOf(code)} (${count})`,
        ...examples.map((example) => `  ${lineOf(example)}`),
        ...(count > examples.length ? ['  …'] : []),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n'),
});
