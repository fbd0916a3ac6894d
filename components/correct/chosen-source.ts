import type { Cast, CastMember } from '../../utils/article/cast';
import type { CorrectedSource } from '../../utils/model';
import { isActorKind } from '../cast/member-kind';
import { type ChosenSource, NOBODY, OTHER, UNNAMED } from './SourceFields';

/** Returns the initial values of the source fields, which show the quotation's current speaker, or nobody if there is none. */
export function chosenOf(member: CastMember | undefined): ChosenSource {
  const who = !member || member.kind === 'unattributed' ? NOBODY : member.name === '' ? UNNAMED : member.id;
  return { who, name: '', kind: 'person' };
}

/** Returns the chosen source, or `null` while its name is empty. */
export function sourceOf({ who, name, kind }: ChosenSource, cast: Cast): CorrectedSource | null {
  if (who === NOBODY) return { by: 'nobody' };
  if (who === OTHER) return name.trim() === '' ? null : { by: 'name', name: name.trim(), kind };
  const member = cast.byId.get(who);
  if (who === UNNAMED || !member) return { by: 'words', words: '', unnamed: true };
  if (isActorKind(member.kind)) return { by: 'name', name: member.name, kind: member.kind };
  return { by: 'words', words: member.name, unnamed: member.kind === 'unnamed' };
}
