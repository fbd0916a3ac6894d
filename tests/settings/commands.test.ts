import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../utils/model';
import { COMMANDS, commandOf, giveBack, keyOf, rebind, takenBy } from '../../utils/settings/commands';

describe('the shortcuts', () => {
  test('give each command a key of its own', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual([...COMMAND_NAMES].sort());
    expect(new Set(Object.values(COMMANDS)).size).toBe(COMMAND_NAMES.length);
  });

  test('match a key whether or not Shift is held or Caps Lock is on', () => {
    expect(commandOf('N', {})).toBe('nextQuote');
    expect(commandOf('?', {})).toBe('keys');
    expect(commandOf('Enter', {})).toBeNull();
  });

  test('can be changed, turned off and restored', () => {
    const moved = rebind({}, 'save', 'W');
    expect(moved).toEqual({ save: 'w' });
    expect([commandOf('w', moved), commandOf('s', moved)]).toEqual(['save', null]);
    const off = rebind(moved, 'save', '');
    expect(keyOf('save', off)).toBeNull();
    expect(rebind(off, 'save', 's')).toEqual({});
  });

  test('take a key away from its earlier command when the key is assigned to another', () => {
    const taken = rebind({}, 'save', 'n');
    expect(taken).toEqual({ save: 'n', nextQuote: '' });
    expect(commandOf('n', taken)).toBe('save');
  });

  test('identify the command that loses a key, and return the key to that command when the key becomes free', () => {
    const taken = { key: 'n', from: 'nextQuote', by: 'save' } as const;
    expect(takenBy({}, 'save', 'N')).toEqual(taken);
    expect([takenBy({}, 'nextQuote', 'n'), takenBy({}, 'save', 'w'), takenBy({}, 'save', '')]).toEqual([null, null, null]);
    const keys = rebind({}, 'save', 'n');
    expect(giveBack(keys, taken)).toBe(keys);
    expect(giveBack(rebind(keys, 'save', 's'), taken)).toEqual({});
    const other = rebind(rebind(keys, 'save', 's'), 'nextQuote', 'w');
    expect(giveBack(other, taken)).toBe(other);
  });

  test.each(['Escape', ' ', 'F5', 'ab'])('do not accept %o as a key', (key) => {
    expect(rebind({}, 'save', key)).toEqual({});
  });
});
