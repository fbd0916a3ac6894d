import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';

/** Returns the kind and words of the channel through which the last quotation reached the article, or `-` if it has no channel. */
function channelOf(lang: string, text: string): string {
  const quote = analyse({ text, lang, title: '' }).quotes.at(-1);
  if (!quote) return 'no quotation';
  const { channel } = quote;
  return channel ? `${channel.kind}: ${text.slice(channel.start, channel.end)}` : '-';
}

const english: readonly (readonly [text: string, channel: string])[] = [
  ['“The bridge is closed,” Ana Roth said in a statement.', 'statement: in a statement'],
  ['“The bridge is closed,” said Ana Roth, the mayor, in a short written statement on Monday.', 'statement: in a short written statement'],
  ['In a statement on Monday, the council said: “The bridge is closed.”', 'statement: In a statement'],
  ['“The bridge is closed,” the council said in a press release.', 'statement: in a press release'],
  ['“The bridge is closed,” Roth told reporters.', 'press: reporters'],
  ['“The bridge is closed,” Roth told a small group of reporters at the gate.', 'press: a small group of reporters'],
  ['Speaking to reporters in Ostvik, Roth said: “The bridge is closed.”', 'press: to reporters'],
  ['At a news conference on Friday, Roth said, “The bridge is closed.”', 'press: At a news conference'],
  ['“The bridge is closed,” Roth told Reuters.', 'agency: Reuters'],
  ['“The bridge is closed,” Roth told the AP on Monday.', 'agency: the AP'],
  ['The bridge will stay closed, according to AFP.', 'agency: AFP'],
  ['“The bridge is closed,” she said in an interview with the Harbour Gazette.', 'interview: in an interview'],
  ['In an interview, Roth, who chairs the council, said: “The bridge is closed.”', 'interview: In an interview'],
  ['“The bridge is closed,” Roth wrote on X.', 'post: on X'],
  ['“The bridge is closed,” Roth wrote in a Facebook post.', 'post: in a Facebook post'],
  ['“The bridge is closed,” Roth tweeted.', 'post: tweeted'],
  ['“The bridge is closed,” Roth wrote on social media.', 'post: on social media'],
  ['“The bridge is closed,” Roth wrote in a letter to the council.', 'letter: in a letter'],
  ['“The bridge is closed,” Roth said by email.', 'letter: by email'],
  ['“The bridge is closed,” Roth said via WhatsApp.', 'letter: via WhatsApp'],
  ['“The bridge is closed,” Roth told the Gazette in a video call.', 'interview: in a video call'],
  ['“The bridge was never safe,” the company said in a court filing.', 'filing: in a court filing'],
  ['The bridge was never safe, according to court documents.', 'filing: court documents'],
  ['The indictment says the bridge was never safe.', 'filing: The indictment'],
  ['“I never saw the report,” Roth testified.', 'testimony: testified'],
  ['“I never saw the report,” Roth told the court on Tuesday.', 'testimony: the court'],
  ['“We will mend it,” Roth said in a speech to the harbour guild.', 'speech: in a speech'],
  ['“We will mend it,” Roth told a cheering crowd.', 'speech: a cheering crowd'],
  ['“We will mend it,” Roth told CNN.', 'broadcast: CNN'],
  ['“We will mend it,” Roth said on a podcast.', 'broadcast: on a podcast'],
  ['“We will mend it,” Roth wrote in her memoir.', 'publication: in her memoir'],
  // In the following texts, no medium or occasion is named for the last quotation, so it has no channel.
  ['“The bridge is closed,” Roth said.', '-'],
  ['“The bridge is closed,” Roth said on Monday.', '-'],
  ['“The bridge is closed,” said Roth, who was criticised in a letter last year.', '-'],
  ['“The bridge is closed,” Roth said, and the union replied in a statement.', '-'],
  ['After much criticism in an open letter, Roth said: “The bridge is closed.”', '-'],
  ['Roth said that she had read it in a letter.', '-'],
  ['“The bridge is closed,” the Evening Post said.', '-'],
];

const german: typeof english = [
  ['„Die Brücke ist zu“, sagte Roth in einer Erklärung.', 'statement: in einer Erklärung'],
  ['„Die Brücke ist zu“, teilte das Amt in einer Pressemitteilung mit.', 'statement: in einer Pressemitteilung'],
  ['In einer Stellungnahme vom Montag sagte Roth: „Die Brücke ist zu.“', 'statement: In einer Stellungnahme'],
  ['„Die Brücke ist zu“, sagte Roth der Deutschen Presse-Agentur.', 'agency: der Deutschen Presse-Agentur'],
  ['„Die Brücke ist zu“, sagte Roth am Montag der dpa.', 'agency: der dpa'],
  ['„Die Brücke ist zu“, sagte Roth der Nachrichtenagentur Reuters.', 'agency: der Nachrichtenagentur Reuters'],
  ['„Die Brücke ist zu“, sagte Roth in einem Interview mit dem Hafenboten.', 'interview: in einem Interview'],
  ['Im Interview sagte Roth: „Die Brücke ist zu.“', 'interview: Im Interview'],
  ['„Die Brücke ist zu“, sagte Roth vor Journalisten.', 'press: vor Journalisten'],
  ['„Die Brücke ist zu“, sagte sie bei einer Pressekonferenz in Ostvik.', 'press: bei einer Pressekonferenz'],
  ['„Die Brücke ist zu“, schrieb Roth auf X.', 'post: auf X'],
  ['„Die Brücke ist zu“, twitterte Roth.', 'post: twitterte'],
  ['„Die Brücke ist zu“, schrieb Roth in einem Facebook-Post.', 'post: in einem Facebook-Post'],
  ['„Die Brücke ist zu“, schrieb Roth in einem Brief an den Rat.', 'letter: in einem Brief'],
  ['„Die Brücke war nie sicher“, heißt es in der Anklageschrift.', 'filing: der Anklageschrift'],
  ['„Ich habe nichts gesehen“, sagte Roth vor Gericht.', 'testimony: vor Gericht'],
  ['„Wir bauen sie neu“, sagte Roth in ihrer Rede.', 'speech: in ihrer Rede'],
  ['„Wir bauen sie neu“, sagte Roth im ZDF.', 'broadcast: im ZDF'],
  ['„Wir bauen sie neu“, schreibt Roth in ihrem Buch.', 'publication: in ihrem Buch'],
  ['„Die Brücke ist zu“, teilte das Unternehmen mit.', 'statement: teilte'],
  ['Die Brücke sei zu, teilte die Stadt am Montag mit.', 'statement: teilte'],
  ['Das Amt teilte mit, dass die Brücke zu bleibe.', 'statement: teilte'],
  ['Wie die Stadt mitteilte, ist die Brücke seit Mai zu.', 'statement: mitteilte'],
  ['Die Stadt hat mitgeteilt, dass die Brücke zu sei.', 'statement: mitgeteilt'],
  ['„Die Brücke ist zu“, teilte Roth auf X mit.', 'post: auf X'],
  ['„Die Brücke ist zu“, teilte Roth der dpa mit.', 'agency: der dpa'],
  ['„Die Brücke ist zu“, teilte Roth per E-Mail mit.', 'letter: per E-Mail'],
  ['„Die Brücke ist zu“, sagte Roth.', '-'],
  ['„Die Brücke ist zu“, sagte Roth am Montag.', '-'],
  ['„Die Brücke ist zu“, sagte Roth, die in einem Brief kritisiert worden war.', '-'],
];

describe.each([
  ['en', english],
  ['de', german],
] as const)('the channel of a quotation (such as a statement or a letter), in the language «%s»', (lang, rows) => {
  test.each(rows)('is found only when the text names a channel: %s', (text, channel) => {
    expect(channelOf(lang, text)).toBe(channel);
  });
});
