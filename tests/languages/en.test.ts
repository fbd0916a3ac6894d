import { testQuotes } from './support/test-quotes';

testQuotes('en', {
  'the holder of an opinion': [
    ['For the captain, Ana Roth, the plan is [[“a kite in a gale”]].', 'the captain, Ana Roth'],
    ['A bridge, in her view, [[is “a road with nobody on it”]].', 'her'],
    ['For Ana Roth, the film was “Long Night Home”.'],
  ],
  'a reporting clause before, after or inside the quotation': [
    ['Ana Roth said: [[“The bridge is closed.”]]', 'Ana Roth'],
    ['[[“The bridge is closed,”]] said Ana Roth, the harbour master.', 'Ana Roth, the harbour master'],
    ['[[“The bridge,”]] Ana Roth said, [[“is closed.”]]', 'Ana Roth'],
  ],
  'several speakers': [['[[“It holds,”]] Ana Roth said. [[“It floods,”]] Piet Maas said.', 'Ana Roth', 'Piet Maas']],
  'indirect speech without quotation marks': [['Ana Roth said [[that the bridge would open in May]].', 'Ana Roth']],
  'no quotations': [['Pieter “Piet” Maas sold the ferry.']],
  'agents, terms and short quotations': [
    ['The plan was described as [[“madness”]] by Ana Roth.', 'Ana Roth'],
    ['The so-called “water tax” was dropped.'],
    ['[[“Me too,”]] Tom Vance laughed.', 'Tom Vance'],
  ],
});
