import type { CommandName, Settings } from '../model';

/** The keys of a reading view, in the order in which they are told. Escape is fixed. */
export const COMMANDS: Readonly<Record<CommandName, string>> = {
  nextBlock: 'j',
  previousBlock: 'k',
  nextQuote: 'n',
  previousQuote: 'p',
  cast: 'a',
  voices: 'v',
  highlight: 'h',
  note: 'm',
  markQuote: 'q',
  save: 's',
  share: 'x',
  display: 'd',
  theme: 't',
  bigger: '+',
  smaller: '-',
  aloud: 'r',
  lineFocus: 'f',
  contents: 'c',
  find: '/',
  edit: 'e',
  library: 'l',
  keys: '?',
};

/** The key of a command; `null` where the reader turned it off. */
export const keyOf = (command: CommandName, keys: Settings['keys']): string | null => (keys[command] ?? COMMANDS[command]) || null;

/** The command of a key, as `KeyboardEvent.key` has it; `null` where it means nothing. */
export function commandOf(key: string, keys: Settings['keys']): CommandName | null {
  const wanted = foldKey(key);
  const found = (Object.keys(COMMANDS) as CommandName[]).find((command) => keyOf(command, keys) === wanted);
  return found ?? null;
}

/**
 * Gives a command another key, or none for `''`. A command that had it goes without, so that one key means one thing; the default key is kept by
 * leaving it out. Returns `keys` itself where the key cannot be one: a name such as `Escape`, or a space.
 */
export function rebind(keys: Settings['keys'], command: CommandName, key: string): Settings['keys'] {
  const wanted = foldKey(key);
  if (wanted !== '' && !isKey(wanted)) return keys;
  const before = wanted === '' ? null : commandOf(wanted, keys);
  const { [command]: _, ...others } = keys;
  const changed = before && before !== command ? { ...others, [before]: '' } : others;
  return wanted === COMMANDS[command] ? changed : { ...changed, [command]: wanted };
}

/** A key that a command went without when another got it. */
export interface TakenKey {
  readonly key: string;
  /** The command that had it. */
  readonly from: CommandName;
  /** The command that has it now. */
  readonly by: CommandName;
}

/** What giving a command a key would take from another; `null` where nobody has it, or it cannot be one. */
export function takenBy(keys: Settings['keys'], by: CommandName, key: string): TakenKey | null {
  const wanted = foldKey(key);
  const from = isKey(wanted) ? commandOf(wanted, keys) : null;
  return from && from !== by ? { key: wanted, from, by } : null;
}

/** Gives a key back to the command that had it, where that has none and nobody else has taken this one. Else returns `keys` itself. */
export const giveBack = (keys: Settings['keys'], { key, from }: TakenKey): Settings['keys'] =>
  keyOf(from, keys) === null && commandOf(key, keys) === null ? rebind(keys, from, key) : keys;

/** One character that is written. */
export const isKey = (key: string): boolean => [...key].length === 1 && key.trim() !== '';

/** A letter is one key, whether Shift or Caps Lock is on. */
export const foldKey = (key: string): string => ([...key].length === 1 ? key.toLowerCase() : key);
