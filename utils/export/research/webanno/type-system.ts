import { escapeHtml } from '../../../text/escape-html';
import { LAYERS } from './layers';

/** The layers as a type system of UIMA, which INCEpTION imports before it can read the files. */
export const TYPE_SYSTEM = `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
<name>Dramatis</name>
<types>
${LAYERS.map(
  ({ name, description, features }) => `<typeDescription>
<name>${name}</name>
<description>${escapeHtml(description)}</description>
<supertypeName>uima.tcas.Annotation</supertypeName>
<features>
${features
  .map(
    (feature) =>
      `<featureDescription><name>${feature}</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>`,
  )
  .join('\n')}
</features>
</typeDescription>`,
).join('\n')}
</types>
</typeSystemDescription>
`;
