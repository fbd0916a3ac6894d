import { guidOf } from '../facts/guid';
import { element } from './xml';

/** The GUIDs of the users of a project: the engine, which has found the quotations, and the reader, who has corrected them. */
export const ENGINE = guidOf('user engine');
export const READER = guidOf('user reader');

export const USERS = element(
  'Users',
  [],
  [
    element('User', [
      ['guid', ENGINE],
      ['name', 'Dramatis'],
    ]),
    element('User', [
      ['guid', READER],
      ['name', 'Reader'],
    ]),
  ],
);
