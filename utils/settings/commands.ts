import type { CommandName, Settings } from '../model';

/** The default keys of a reading view, in the order in which they are listed. Escape is not among them, because it cannot be changed. */
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

/** Returns the key of a command, or `null` if the reader turned it off. */
export const keyOf = (command: CommandName, keys: Settings['keys']): string | null => (keys[command] ?? COMMANDS[command]) || null;

/** Returns the command of a key, given as `KeyboardEvent.key`, or `null` if it has none. */
export function commandOf(key: string, keys: Settings['keys']): CommandName | null {
  const wanted = foldKey(key);
  const found = (Object.keys(COMMANDS) as CommandName[]).find((command) => keyOf(command, keys) === wanted);
  return found ?? null;
}

/**
 * Returns the keys after a command has been given another key, or no key for `''`. If another command had the key before, it loses it, so
 * that each key has one command. A default key is stored by leaving it out. Returns `keys` itself if the key is not a single visible
 * character, as is the case for `Escape` or a space.
 */
export function rebind(keys: Settings['keys'], command: CommandName, key: string): Settings['keys'] {
  const wanted = foldKey(key);
  if (wanted !== '' && !isKey(wanted)) return keys;
  const before = wanted === '' ? null : commandOf(wanted, keys);
  const { [command]: _, ...others } = keys;
  const changed = before && before !== command ? { ...others, [before]: '' } : others;
  return wanted === COMMANDS[command] ? changed : { ...changed, [command]: wanted };
}

/** A key that a command lost when another command got it. */
export interface TakenKey {
  readonly key: string;
  /** The command that had the key before. */
  readonly from: CommandName;
  /** The command that has the key now. */
  readonly by: CommandName;
}

/** Returns the key that a command would lose if `by` got it, or `null` if no other command has it or it cannot be used. */
export function takenBy(keys: Settings['keys'], by: CommandName, key: string): TakenKey | null {
  const wanted = foldKey(key);
  const from = isKey(wanted) ? commandOf(wanted, keys) : null;
  return from && from !== by ? { key: wanted, from, by } : null;
}

/** Gives a key back to the command that lost it, if that command has no key and the key is free. Otherwise returns `keys` itself. */
export const giveBack = (keys: Settings['keys'], { key, from }: TakenKey): Settings['keys'] =>
  keyOf(from, keys) === null && commandOf(key, keys) === null ? rebind(keys, from, key) : keys;

/** Returns whether a key writes one visible character. */
export const isKey = (key: string): boolean => [...key].length === 1 && key.trim() !== '';

/** Returns a key in lower case, so that a letter is the same key whether or not Shift is held or Caps Lock is on. */
export const foldKey = (key: string): string => ([...key].length === 1 ? key.toLowerCase() : key);
