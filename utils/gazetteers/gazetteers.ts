import { CITY_NAMES } from './cities';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names';
import { ORGANISATIONS, type Organisation } from './organisations';
import { REGION_NAMES } from './regions';
import { STATES, type State } from './states';

/** The names that every language knows. Plain data, so that they can be a file of their own, loaded where they are needed. */
export interface Gazetteers {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly regions: readonly string[];
  readonly cities: readonly string[];
  readonly firstNames: { readonly female: readonly string[]; readonly male: readonly string[]; readonly shared: readonly string[] };
}

export default {
  states: STATES,
  organisations: ORGANISATIONS,
  regions: [...REGION_NAMES],
  cities: [...CITY_NAMES],
  firstNames: { female: [...FEMALE_NAMES], male: [...MALE_NAMES], shared: [...SHARED_NAMES] },
} satisfies Gazetteers;
