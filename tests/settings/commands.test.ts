import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../utils/model';
import { COMMANDS, commandOf, giveBack, keyOf, rebind, takenBy } from '../../utils/settings/commands';

describe('keys', () => {
  it('mean one thing each', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual([...COMMAND_NAMES].sort());
    expect(new Set(Object.values(COMMANDS)).size).toBe(COMMAND_NAMES.length);
  });

  it('are found whether Shift or Caps Lock is on', () => {
    expect(commandOf('N', {})).toBe('nextQuote');
    expect(commandOf('?', {})).toBe('keys');
    expect(commandOf('Enter', {})).toBeNull();
  });

  it('can be changed, turned off and brought back', () => {
    const moved = rebind({}, 'save', 'W');
    expect(moved).toEqual({ save: 'w' });
    expect([commandOf('w', moved), commandOf('s', moved)]).toEqual(['save', null]);
    const off = rebind(moved, 'save', '');
    expect(keyOf('save', off)).toBeNull();
    expect(rebind(off, 'save', 's')).toEqual({});
  });

  it('are taken from what had them', () => {
    const taken = rebind({}, 'save', 'n');
    expect(taken).toEqual({ save: 'n', nextQuote: '' });
    expect(commandOf('n', taken)).toBe('save');
  });

  it('that were taken are told, and go back where nobody has them', () => {
    const taken = { key: 'n', from: 'nextQuote', by: 'save' } as const;
    expect(takenBy({}, 'save', 'N')).toEqual(taken);
    expect([takenBy({}, 'nextQuote', 'n'), takenBy({}, 'save', 'w'), takenBy({}, 'save', '')]).toEqual([null, null, null]);
    const keys = rebind({}, 'save', 'n');
    expect(giveBack(keys, taken)).toBe(keys);
    expect(giveBack(rebind(keys, 'save', 's'), taken)).toEqual({});
    const other = rebind(rebind(keys, 'save', 's'), 'nextQuote', 'w');
    expect(giveBack(other, taken)).toBe(other);
  });

  it.each(['Escape', ' ', 'F5', 'ab'])('cannot be %o', (key) => {
    expect(rebind({}, 'save', key)).toEqual({});
  });
});
