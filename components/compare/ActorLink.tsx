import type { ComponentChildren } from 'preact';
import { FollowedLink } from './FollowedLink';

export interface ActorLinkProps {
  /** The identity in the library; absent if there is none. */
  readonly identity: number | null | undefined;
  readonly children: ComponentChildren;
}

/** A name that leads to the page about the actor, if the library has one. */
export function ActorLink({ identity, children }: ActorLinkProps) {
  if (identity === null || identity === undefined) return <>{children}</>;
  return (
    <FollowedLink follows={`actor ${identity}`} to={{ place: 'actor', ids: [identity] }}>
      {children}
    </FollowedLink>
  );
}
