import type { SampleText } from '../sample-text';

/** The sample article in English. */
export default {
  lang: 'en',
  outlet: 'The Wend Courier',
  section: 'Sample article',
  title: 'Wendmouth keeps its little ferry for two more years',
  standfirst: 'The council voted late on Monday. The boat needs a new engine, and nobody knows yet who will pay for it.',
  author: 'Nora Wellbeck',
  paragraphs: [
    'Wendmouth town council voted on Monday evening to keep the ferry across the Wend running for another two years. Eleven of the nineteen councillors were in favour.',
    '“This boat takes children to school in the morning and their grandparents to the doctor in the afternoon,” said Helen Ardwick, the mayor of Wendmouth, after the vote. “You cannot put that on a bus.”',
    'Ardwick said that a crossing would still cost one pound. The boat needs a new engine for 140,000 pounds, and she hopes that the shops on both banks will help to pay for it.',
    'Not everybody is convinced. Martin Quillby, who leads the opposition, called the decision “brave, expensive and badly prepared”.',
    '“We have voted for a boat, but not for the money that it needs,” Quillby told reporters.',
    'Greyheron Ferries, the company that runs the boat, welcomed the vote. “We can begin work on the engine in March,” the company said in a statement.',
    'An official at the county council, who asked not to be named, said: “The planned bridge will not be ready before 2031. Until then, the ferry is the only way across.”',
    'The mayor denied that the boat had been promised to a collector. The rumour had been going round the town for a week. “Nobody has promised anything to anybody,” Ardwick said.',
    'Rosa Lindfield, who has steered the ferry for 26 years, heard the result on the jetty. “I shall be here at six tomorrow,” she said, “as always.”',
    'This article is invented, and so are all people, places and companies in it. It is part of the extension, so that you can try everything out.',
  ],
} satisfies SampleText;
