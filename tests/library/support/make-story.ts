import type { Actor, ActorKind, Quote, Reading } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { makeArticle } from '../../support/make-article';

/** An actor in a made-up article. Each says something. */
export interface StoryActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly role?: string;
}

/** Returns a reading of a made-up article, in which each actor is named with a role and quoted once. */
export function story(number: number, ...cast: readonly StoryActor[]): Reading {
  let text = '';
  const actors: Actor[] = [];
  const quotes: Quote[] = [];
  for (const [at, { name, kind = 'person', aliases = [], role }] of cast.entries()) {
    const said = `“We agree on point ${at + 1},”`;
    const start = text.length;
    const words = role ? `${role} ` : '';
    const roleStart = start + said.length + 1;
    const nameStart = roleStart + words.length;
    text += `${said} ${words}${name} said. ${aliases.map((alias) => `${alias} left. `).join('')}`;
    const mention = { start: nameStart, end: nameStart + name.length };
    actors.push({
      id: `a${at + 1}`,
      kind,
      name,
      aliases,
      roles: role ? [{ start: roleStart, end: roleStart + role.length }] : [],
      mentions: [{ ...mention, kind: 'name' }],
      salience: cast.length - at,
    });
    quotes.push({
      id: `q${at + 1}`,
      parts: [{ start, end: start + said.length }],
      kind: 'direct',
      speaker: { mention, actorId: `a${at + 1}`, unnamed: false },
      cue: null,
      rule: 'quoteVerbName',
      confidence: 0.9,
    });
  }
  const article = makeArticle({
    url: `https://paper-${number}.example/story`,
    title: `Story ${number}`,
    published: '2026-03-01',
    text,
    body: [{ tag: 'p', children: [{ start: 0, end: text.length }] }],
  });
  return { article, analysis: { textHash: hashText(text), lang: 'en', version: 1, quotes, actors } };
}
