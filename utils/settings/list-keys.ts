/** The keys of the list of articles, which the reader cannot change. They are those of well-known mail programs and reading lists. */
export const LIST_KEYS = {
  next: 'j',
  previous: 'k',
  open: 'o',
  select: 'x',
  star: 's',
  markRead: 'r',
  markUnread: 'u',
  archive: 'e',
  tags: 't',
  note: 'n',
  remove: '#',
  undo: 'z',
} as const satisfies Readonly<Record<string, string>>;
export type ListCommand = keyof typeof LIST_KEYS;
export const LIST_COMMANDS = Object.keys(LIST_KEYS) as readonly ListCommand[];

/** Returns the command of the list for a key, given as `KeyboardEvent.key`; `null` if the key has none. */
export function listCommandOf(key: string): ListCommand | null {
  const wanted = key === 'Delete' ? LIST_KEYS.remove : key.toLowerCase();
  return LIST_COMMANDS.find((command) => LIST_KEYS[command] === wanted) ?? null;
}
