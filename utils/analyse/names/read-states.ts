import type { LanguagePack } from '../../languages/pack';

export interface State {
  /** The state's usual name. */
  readonly name: string;
  /** The state's other names and all inflected forms of its names. */
  readonly otherNames: readonly string[];
  /** Adjectives and nouns for the people of the state. */
  readonly demonyms: readonly string[];
  /** The capital and other places whose names stand for the government, such as «Moscow» and «Kremlin». */
  readonly seats: readonly string[];
}

/** Reads the table of states in a language pack. */
export const readStates = ({ states = '' }: Partial<Pick<LanguagePack, 'states'>>): State[] =>
  states
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', otherNames, demonyms, seats] = line.split(';').map((cell) => cell.trim());
      return { name, otherNames: listOf(otherNames), demonyms: listOf(demonyms), seats: listOf(seats) };
    });

const listOf = (cell: string | undefined): string[] => (cell ? cell.split(',').map((entry) => entry.trim()) : []);
