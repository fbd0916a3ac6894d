import { EXACT_STATES, STATES } from './data/states';
import { wordForm } from './word-form';

interface Tables {
  /** Codes by the sounds of names. */
  readonly names: ReadonlyMap<string, string>;
  /** Codes by the beginnings of adjectives and of the words for people. */
  readonly openings: ReadonlyMap<string, string>;
  readonly exact: ReadonlyMap<string, string>;
}
/** The minimum length of the beginning of an adjective, in UTF-16 units. */
const SHORTEST_OPENING = 4;
let tables: Tables | undefined;

/** Returns the code of the state with a name, or `null` if no state has it. */
export function stateNamed(name: string, lang: string): string | null {
  const { names, exact } = tables ?? makeTables();
  const forms = name.split(/[\s-]+/).map((word) => wordForm(word, lang));
  const whole = exact.get(forms.map(({ latin }) => latin).join(' '));
  if (whole) return whole;
  const sound = forms.map((form) => form.sound).join(' ');
  return names.get(sound) ?? (sound.endsWith('s') ? (names.get(sound.slice(0, -1)) ?? null) : null);
}

/** Returns the code of the state that a word names or that its adjective belongs to, or `null` if there is none. */
export function stateOfWord(word: string, lang: string): string | null {
  const { names, openings, exact } = tables ?? makeTables();
  const { latin, sound } = wordForm(word, lang);
  const whole = exact.get(latin) ?? names.get(sound);
  if (whole) return whole;
  for (let length = sound.length; length >= SHORTEST_OPENING; length--) {
    const code = openings.get(sound.slice(0, length));
    if (code) return code;
  }
  return null;
}

function makeTables(): Tables {
  const names = new Map<string, string>();
  const openings = new Map<string, string>();
  const exact = new Map<string, string>();
  const rowsOf = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(';').map((cell) => cell.split(',').filter(Boolean)));
  for (const [[code = ''] = [], all = [], people = []] of rowsOf(STATES)) {
    for (const name of all) names.set(name, code);
    for (const opening of [...all, ...people])
      if (opening.length >= SHORTEST_OPENING && !opening.includes(' ')) openings.set(opening, code);
  }
  for (const [[code = ''] = [], words = []] of rowsOf(EXACT_STATES)) for (const word of words) exact.set(word, code);
  tables = { names, openings, exact };
  return tables;
}
