import { expect, test } from 'vitest';
import { opensWith } from '../../utils/text/opens-with';

test.each([
  ['The harbour stays shut.\nMore.', '“The harbour stays shut”', true],
  ['A label\nThe harbour stays shut, the board said.', 'The harbour stays shut', true],
  ['The harbour stays shut.', 'The harbour stays shut for good.', false],
  ['港は閉鎖されたままだ。\n委員会は', '港は閉鎖されたままだ', true],
  [`${'x\n'.repeat(20)}The harbour stays shut.`, 'The harbour stays shut.', false],
  ['anything', '…', false],
])('opensWith reports whether the text %j opens with the line %j: %s', (text, line, expected) => {
  expect(opensWith(text, line)).toBe(expected);
});
