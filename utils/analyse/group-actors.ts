import type { LanguagePack } from '../languages/pack';
import type { ActorDraft, Name } from './drafts';
export function groupActors(text: string, names: readonly Name[], _pack: LanguagePack): ActorDraft[] {
  return names.map((name) => ({
    kind: name.kind,
    name: text.slice(name.start, name.end),
    aliases: [],
    names: [name],
    roles: [],
    gender: null,
  }));
}
