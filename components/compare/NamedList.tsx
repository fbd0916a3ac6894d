import { i18n } from '#i18n';
import { isNamed } from '../../utils/compare/compare-speakers';
import type { ComparedArticle, ComparedPassage } from '../../utils/compare/comparison';
import { labelOf } from '../cast/member-label';
import { ActorLink } from './ActorLink';
import { useComparison } from './compare-context';
import { passageId } from './passage-id';

export interface NamedListProps {
  readonly articles: readonly ComparedArticle[];
  readonly passages: readonly ComparedPassage[];
}

/** The sources that one article names and another does not, as the words show that both quote. */
export function NamedList({ articles, passages }: NamedListProps) {
  const { outlets } = useComparison();
  return (
    <ul class="compare-named">
      {passages.map(({ quotations, differences }, row) => {
        if (!differences.includes('named')) return null;
        const each = quotations.flatMap((own, at) =>
          own.slice(0, 1).map(({ member }) => ({
            member,
            outlet: outlets[at] ?? '',
            identity: member && articles[at]?.identities[member.id]?.id,
          })),
        );
        return (
          <li key={row}>
            {each.map(({ member, outlet, identity }, at) => (
              <span key={at}>
                {at > 0 && ' · '}
                <bdi>{outlet}</bdi>:{' '}
                {member === null ? (
                  i18n.t('kind.unattributed')
                ) : isNamed(member) ? (
                  <strong>
                    <ActorLink identity={identity}>
                      <bdi>{member.name}</bdi>
                    </ActorLink>
                  </strong>
                ) : (
                  <q dir="auto">{labelOf(member)}</q>
                )}
              </span>
            ))}{' '}
            <button type="button" class="button quiet" data-action="show-words" onClick={() => showPassage(row)}>
              {i18n.t('compare.showWords')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function showPassage(row: number): void {
  const passage = document.getElementById(passageId(row));
  passage?.scrollIntoView({ block: 'start' });
  passage?.querySelector<HTMLElement>('blockquote a')?.focus({ preventScroll: true });
}
