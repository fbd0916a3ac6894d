import { expect, test } from 'vitest';
import type { ActorDraft } from '../../../utils/analyse/actors/actor-draft';
import { DescribedPeople } from '../../../utils/analyse/speakers/described-people';
import type { MentionReading } from '../../../utils/analyse/speakers/mention-reading';
import type { RankedMentions } from '../../../utils/analyse/speakers/rank-mentions';

const PEOPLE = 50;
const MINISTER = { description: 'minister', noun: null } as MentionReading;

test('the states in a description are read once, however many people have the same office', () => {
  const role = 'Norwegian Minister';
  const text = `${role} Ana Roth left. `.repeat(PEOPLE);
  const line = text.length / PEOPLE;
  const actors = Array.from({ length: PEOPLE }, (_, at) => {
    const roles = [{ start: at * line, end: at * line + role.length }];
    return { kind: 'person', name: `Roth ${at}`, aliases: [], names: [], roles } as unknown as ActorDraft;
  });
  const reads: string[] = [];
  const originsIn = (description: string) => {
    reads.push(description);
    return new Set(['norway']);
  };
  const last = { latestOf: (people: ReadonlySet<number>) => [...people].at(-1) ?? null } as unknown as RankedMentions;
  const people = new DescribedPeople(text, actors, { originsIn }, last);
  reads.length = 0;
  for (let times = 0; times < PEOPLE; times++) expect(people.resolve(MINISTER, { start: 0, end: role.length }, 'direct')).toBe(PEOPLE - 1);
  expect(reads).toHaveLength(PEOPLE);
});
