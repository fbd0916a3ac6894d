import type { CommandName, Settings } from '../model';

/** The default keys of the commands, in the order in which they are listed. Escape is not included, because it cannot be changed. */
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
  overlay: 'o',
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

/** Returns the key for a command, or `null` if the reader turned it off. */
export const keyOf = (command: CommandName, keys: Settings['keys']): string | null => (keys[command] ?? COMMANDS[command]) || null;

/** Returns the command for a key, given as `KeyboardEvent.key`, or `null` if the key has no command. */
export function commandOf(key: string, keys: Settings['keys']): CommandName | null {
  const wanted = foldKey(key);
  const found = (Object.keys(COMMANDS) as CommandName[]).find((command) => keyOf(command, keys) === wanted);
  return found ?? null;
}

/**
 * Returns the keys after a command has been given a new key, or no key if `key` is empty. If another command had that key, that command
 * loses it. Default keys are not stored. A key that does not type a single visible character, such as Escape or the space bar, cannot be
 * assigned. In that case, returns `keys` unchanged.
 */
export function rebind(keys: Settings['keys'], command: CommandName, key: string): Settings['keys'] {
  const wanted = foldKey(key);
  if (wanted !== '' && !isKey(wanted)) return keys;
  const before = wanted === '' ? null : commandOf(wanted, keys);
  const { [command]: _, ...others } = keys;
  const changed = before && before !== command ? { ...others, [before]: '' } : others;
  return wanted === COMMANDS[command] ? changed : { ...changed, [command]: wanted };
}

/** A key that one command lost because it was given to another. */
export interface TakenKey {
  readonly key: string;
  /** The command that had the key before. */
  readonly from: CommandName;
  /** The command that has the key now. */
  readonly by: CommandName;
}

/**
 * Returns the key, together with the command that would lose it if it were given to `by`. Returns `null` if no other command has the key or
 * if the key cannot be assigned.
 */
export function takenBy(keys: Settings['keys'], by: CommandName, key: string): TakenKey | null {
  const wanted = foldKey(key);
  const from = isKey(wanted) ? commandOf(wanted, keys) : null;
  return from && from !== by ? { key: wanted, from, by } : null;
}

/**
 * Gives a key back to the command that lost it, provided that the command has no key and the key is free. Otherwise, returns `keys`
 * unchanged.
 */
export const giveBack = (keys: Settings['keys'], { key, from }: TakenKey): Settings['keys'] =>
  keyOf(from, keys) === null && commandOf(key, keys) === null ? rebind(keys, from, key) : keys;

/** Returns whether a key types a single visible character. */
export const isKey = (key: string): boolean => [...key].length === 1 && key.trim() !== '';

/** Returns a key in lower case, so a letter is the same key whether or not Shift is held or Caps Lock is on. */
export const foldKey = (key: string): string => ([...key].length === 1 ? key.toLowerCase() : key);
