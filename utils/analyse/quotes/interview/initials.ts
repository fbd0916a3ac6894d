import { CAPITAL_FIRST } from '../../../text/first-letter';
/** Returns the initials of the capitalised words in a name: «RB» for «Rosa Brandt», «AM» for «Ana de Maas». */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => CAPITAL_FIRST.exec(word)?.[0] ?? '')
    .join('');
