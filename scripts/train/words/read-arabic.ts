import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldArabic } from '../../../utils/analyse/caseless/tagger/tokens';
import { readStates } from '../../../utils/analyse/names/read-states';
import pack from '../../../utils/languages/ar';
import { splitWords } from '../../../utils/text/split-words';
import { classOf, type DictionaryWord, joinReadings } from './dictionary-word';

/**
 * Reads Arabic names: first names, surnames and cities of the package `@faker-js/faker`, the cities of the time zones in the package
 * `cldr-dates-full`, and the states and first names of the language pack.
 */
export function readArabic(faker: string, cldr: string): DictionaryWord[] {
  const { faker: arabic } = createRequire(import.meta.url)(join(faker, 'dist/locale/ar.js')) as {
    faker: { rawDefinitions: { person: Record<string, Record<string, string[]>>; location: Record<string, string[]> } };
  };
  const { person, location } = arabic.rawDefinitions;
  const { main } = JSON.parse(readFileSync(join(cldr, 'main/ar/timeZoneNames.json'), 'utf8'));
  const states = readStates(pack);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['given', [...(person.first_name?.female ?? []), ...(person.first_name?.male ?? []), ...splitWords(pack.firstNames)]],
    ['surname', person.last_name?.generic ?? []],
    ['place', [...(location.city_name ?? []), ...citiesIn(main.ar.dates.timeZoneNames.zone)]],
    ['place', states.flatMap(({ name, otherNames, seats }) => [name, ...otherNames, ...seats])],
  ];
  return joinReadings(
    lists.flatMap(([list, names]) =>
      names
        .map((name) => name.replace(/\s*\(.*\)/, ''))
        .filter((name) => /^[\p{Script=Arabic} ]+$/u.test(name))
        .map((name) => ({ word: name.split(' ').map(foldArabic).join(''), first: classOf(list as 'place'), cost: 3 })),
    ),
  );
}

/** Returns the cities in a table of time zones. */
const citiesIn = (zone: unknown): string[] =>
  Object.values(zone ?? {}).flatMap((value) =>
    typeof value === 'object' ? ('exemplarCity' in value ? [String(value.exemplarCity)] : citiesIn(value)) : [],
  );
