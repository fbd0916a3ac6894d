import { describe, expect, test } from 'vitest';
import { allQuotesIn as quotesIn } from '../../support/read-quotes';

describe('a sentence without a report', () => {
  test.each([
    'The council published two reports on the ferry.',
    'Norland State officials met in the harbour.',
    'That threatened to close the ferry.',
    'Ana Roth was asked to leave.',
    'Ana Roth stopped short of ordering the crew to leave.',
    'The people who know where the water comes in laughed.',
    'Ana Roth writes a column and keeps hens.',
    'Ana Roth wrote a line on the hull and gave it to the crew.',
    'The ferry continued to the island, the tour went on.',
    'Some islanders see the ferry every day.',
    'Ana Roth opened the harbour to support the crew.',
    'The council will speak regarding the ferry.',
    'Ana Roth was widely expected to sell the ferry.',
    'Her proposed ban on ferries failed.',
    'She will sail, though she did not specify when.',
    'As Ana Roth spoke, the crew left the ferry in silence.',
    'Ana Roth showed the crew a hole in the ferry.',
    'Ana Roth declared the gifts only last week.',
    'Parents who do find a nursery are lucky.',
    'Maybe 2023 showed that the ferry was old.',
    'Did anyone predict the storm?',
    'Ana Roth showed no fear as the verdict was read.',
    'Her brother, Luis, warned her.',
    'Ana Roth spoke in a note that included all the ferries.',
    'The council decided after a debate that lasted until midnight.',
    'Many islanders work less to assume those duties.',
    'Under the plan, member states would have to meet the targets.',
  ])('yields no quotation: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

test('the analysis does not mistake a subject with appositions for reported words', () => {
  expect(quotesIn('Her son, Otto Lumley, a welder, disagreed.')).toEqual([]);
});
