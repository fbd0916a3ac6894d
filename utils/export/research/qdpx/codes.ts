import { CHANNELS, HIGHLIGHT_COLOURS, type HighlightColour, MANNERS } from '../../../model';
import { guidOf } from '../facts/guid';
import type { ResearchQuotation } from '../facts/research-article';
import { element, textElement } from './xml';

/** The codes of a group, with the colour in which programs show them. */
interface CodeGroup {
  readonly name: string;
  readonly description: string;
  readonly colour: string;
  readonly codes: readonly string[];
}

const SOURCE_KINDS = ['person', 'organisation', 'state', 'place', 'unnamed', 'described'];
const GROUPS: readonly CodeGroup[] = [
  {
    name: 'Kind of quotation',
    description: 'Whether the words are quoted word for word (direct), partly (mixed), or in other words (indirect).',
    colour: '#1F6FB2',
    codes: ['direct', 'mixed', 'indirect'],
  },
  {
    name: 'Manner',
    description: 'The way of speaking that the reporting words express.',
    colour: '#2E8B57',
    codes: MANNERS,
  },
  {
    name: 'Channel',
    description: 'The way in which the words reached the article.',
    colour: '#8A6D1B',
    codes: CHANNELS,
  },
  {
    name: 'Kind of source',
    description:
      'What kind of speaker the quotation has. A source is unnamed if the article withholds the name, and described if it gives only a description.',
    colour: '#8E44AD',
    codes: SOURCE_KINDS,
  },
  {
    name: 'Naming',
    description: 'Whether the article names the source of the quotation.',
    colour: '#B03A2E',
    codes: ['named', 'not named', 'no speaker found'],
  },
  {
    name: 'Reporting',
    description: 'Words beside a quotation.',
    colour: '#5D6D7E',
    codes: ['words for the speaker', 'reporting words', 'passed on by', 'reason for anonymity'],
  },
  {
    name: 'Corrected by the reader',
    description: 'What the reader has corrected: the speaker, the extent of the quotation, or the entry of the actor.',
    colour: '#CA6F1E',
    codes: ['corrected speaker', 'corrected quotation', 'corrected actor'],
  },
];
const COLOURS: Readonly<Record<HighlightColour, string>> = { yellow: '#F4D03F', green: '#58D68D', blue: '#5DADE2', pink: '#EC7063' };

/** The name under which programs list the speakers among the codes. */
export const SPEAKERS = 'Speakers';
/** The GUIDs of the codes that have been needed so far, by their names. They are needed for each quotation. */
const guids = new Map<string, string>();
export function codeGuid(name: string): string {
  const guid = guids.get(name) ?? guidOf(`code ${name}`);
  guids.set(name, guid);
  return guid;
}
export const highlightCode = (colour: HighlightColour): string => `${colour} highlight`;

/** Returns the codes that every project has, as XML. The speakers, which come last in the list, are not among them. */
export const fixedCodes = (): string =>
  [
    ...GROUPS.map(({ name, description, colour, codes }) =>
      group(name, colour, [...textElement('Description', description), ...codes.map((code) => codeElement(code, colour))]),
    ),
    group('Highlights', COLOURS.yellow, [
      ...textElement('Description', 'Words that the reader has highlighted. The description of a selection is the note.'),
      ...HIGHLIGHT_COLOURS.map((colour) => codeElement(highlightCode(colour), COLOURS[colour])),
    ]),
  ].join('');

const group = (name: string, colour: string, content: readonly string[]): string =>
  element(
    'Code',
    [
      ['guid', codeGuid(`group ${name}`)],
      ['name', name],
      ['isCodable', 'false'],
      ['color', colour],
    ],
    content,
  );
const codeElement = (name: string, colour: string): string =>
  element('Code', [
    ['guid', codeGuid(name)],
    ['name', name],
    ['isCodable', 'true'],
    ['color', colour],
  ]);

/** Returns the names of the codes of a quotation. */
export const codesOf = ({ quote, member, isNamed, correction }: ResearchQuotation): readonly string[] =>
  [
    quote.kind,
    quote.manner,
    quote.channel?.kind,
    member?.kind,
    member === null ? 'no speaker found' : isNamed === null ? null : isNamed ? 'named' : 'not named',
    correction && `corrected ${correction}`,
  ].flatMap((code) => code ?? []);
