import type { BrowserSession, Surface } from '../../../../scripts/browsers/session';
import { inspectView } from '../../../support/attacks/inspect-view';

/** The settings into which a payload is put, and further shapes that a settings file may have. */
const fileWith = (payload: string): string[] => [
  payload,
  JSON.stringify({
    format: 'dramatis-settings',
    version: 1,
    settings: {
      display: { font: payload, size: payload, theme: payload, [payload]: payload },
      keys: { save: payload },
      sites: { [payload]: { display: { font: payload } } },
      share: { format: payload, style: payload },
      [payload]: payload,
    },
  }),
];

/** Imports settings files that contain the payloads, by the field of the options page, and returns what it noticed. */
export async function attackOptions(session: BrowserSession, payloads: readonly string[]): Promise<string[]> {
  const options = await session.openOptions();
  await options.waitFor('the options page', () => document.querySelector('input[type=file]'));
  const findings: string[] = [];
  for (const file of payloads.flatMap(fileWith)) await importFile(options, file);
  const { noticed, unsafe } = await options.evaluate(inspectView);
  findings.push(...noticed, ...unsafe.filter((what) => !what.startsWith('<link') && !what.startsWith('<meta')));
  await options.close();
  return findings.map((what) => `options: ${what}`);
}

/** Chooses a file in the field of the options page, and waits until it has been read. */
async function importFile(options: Surface, text: string): Promise<void> {
  await options.evaluate((words: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([words], 'settings.json', { type: 'application/json' }));
    if (!field) throw new Error('The options page has no field for a file.');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  // The page empties the field once it has read the file.
  await options.waitFor('the file to be read', () => document.querySelector<HTMLInputElement>('input[type=file]')?.value === '');
}
