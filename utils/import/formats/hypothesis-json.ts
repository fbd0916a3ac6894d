import type { Draft } from '../fields/draft';
import type { ImportFormat, Refusal } from '../import-format';
import { isObject, type JsonObject, objectsIn, textIn, valuesIn } from '../json/json-object';
import { readElements } from '../json/read-elements';

/** The JSON file of Hypothesis, or an answer of its API. Each annotation is an item with one highlight, or with a note on the page. */
export const hypothesisJson: ImportFormat = {
  id: 'hypothesisJson',
  name: 'Hypothesis (JSON)',
  recognises: ({ json }) =>
    json?.root === 'object' &&
    ((json.names.has('annotations') && json.names.has('export_date')) || (json.names.has('rows') && json.names.has('total'))),
  read: (file, from, ports) => readElements(file, ['annotations', 'rows'], from, ports, (annotation) => [draftOf(annotation)]),
};

function draftOf(annotation: JsonObject): Draft | Refusal {
  const note = textIn(annotation.text);
  if (valuesIn(annotation.references).length > 0) return { code: 'reply', detail: note.slice(0, 100) };
  const selectors = objectsIn(annotation.target).flatMap((target) => objectsIn(target.selector));
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const titles = isObject(annotation.document) ? annotation.document.title : null;
  return {
    address: annotation.uri,
    title: Array.isArray(titles) ? titles[0] : titles,
    tags: valuesIn(annotation.tags),
    ...(quote ? { highlights: [{ text: quote.exact, note, madeAt: annotation.created }] } : { note }),
  };
}
