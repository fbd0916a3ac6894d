/** Returns the initials of the words of a name that have a capital: «RB» of «Rosa Brandt», «AM» of «Ana de Maas». */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
