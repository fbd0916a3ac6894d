import { fixedCodes } from './codes';
import { SOURCE_VARIABLES } from './source-of';
import { SPEAKER_VARIABLES, SPEAKERS_HEAD, type Speakers, variableGuid } from './speakers';
import { READER, USERS } from './users';
import { element, escapeXml, textElement } from './xml';

/** Returns what stands before the sources of a project, piece by piece: its users, codes, variables and cases. */
export function* projectHead(speakers: Speakers, exportedAt: string): Iterable<string> {
  const time = `${exportedAt.slice(0, 19)}Z`;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Dramatis ${escapeXml(exportedAt.slice(0, 10))}" origin="Dramatis" creatingUserGUID="${READER}" creationDateTime="${escapeXml(time)}">
${USERS}<CodeBook><Codes>
${fixedCodes()}`;
  if (!speakers.isEmpty) {
    yield SPEAKERS_HEAD;
    yield* speakers.codes();
    yield '</Code>\n';
  }
  yield '</Codes></CodeBook>\n<Variables>\n';
  yield variables(SOURCE_VARIABLES);
  yield variables(SPEAKER_VARIABLES);
  yield '</Variables>\n';
  if (speakers.isEmpty) return;
  yield '<Cases>\n';
  yield* speakers.cases();
  yield '</Cases>\n';
}

const variables = (known: Readonly<Record<string, string>>): string =>
  Object.entries(known)
    .map(([name, description]) =>
      element(
        'Variable',
        [
          ['guid', variableGuid(name)],
          ['name', name],
          ['typeOfVariable', name === 'date' ? 'Date' : 'Text'],
        ],
        textElement('Description', description),
      ),
    )
    .join('');
