import { createContext } from 'preact';
import type { CastMember } from '../../utils/article/cast';

/** Opens the page about an actor over all saved articles. `null` where there is no way to it. */
export const FollowActorContext = createContext<((member: Pick<CastMember, 'id' | 'name'>) => unknown) | null>(null);
