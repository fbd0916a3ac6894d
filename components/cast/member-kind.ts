import type { CastMember } from '../../utils/article/cast';
import type { ActorKind } from '../../utils/model';

export const ACTOR_KINDS: readonly ActorKind[] = ['person', 'organisation', 'state', 'place'];

export const isActorKind = (kind: CastMember['kind']): kind is ActorKind => ACTOR_KINDS.some((one) => one === kind);
