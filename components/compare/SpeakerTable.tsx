import { i18n } from '#i18n';
import type { CastIdentities, ComparedArticle, ComparedSpeaker, SpeakerPlace } from '../../utils/compare/comparison';
import { ActorLink } from './ActorLink';
import { useComparison } from './compare-context';
import { QuotationLink } from './QuotationLink';
import { SpeakerHead } from './SpeakerHead';
import { colourOf } from './speaker-colour';

export interface SpeakerTableProps {
  readonly articles: readonly ComparedArticle[];
  readonly speakers: readonly ComparedSpeaker[];
}

/** The speakers, a row each, with what each article has of them. */
export function SpeakerTable({ articles, speakers }: SpeakerTableProps) {
  const { outlets } = useComparison();
  const hasNameless = articles.some(({ nameless }) => nameless.length > 0);
  return (
    <table class="compare-speakers">
      <thead>
        <tr>
          <th scope="col">{i18n.t('compare.speaker')}</th>
          {outlets.map((outlet, at) => (
            <th key={at} scope="col">
              <bdi>{outlet}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {speakers.map((speaker, row) => (
          <tr key={row} data-only={speaker.quotedIn === 1 ? '' : undefined}>
            <SpeakerHead speaker={speaker} row={row} speakers={speakers} />
            {speaker.places.map((place, at) => (
              <td key={at} data-place={place === null ? 'none' : place.quotations > 0 ? 'quoted' : 'mentioned'}>
                <CellOutlet at={at} />
                <PlaceFacts place={place} at={at} speaker={speaker} row={row} identities={articles[at]?.identities} />
              </td>
            ))}
          </tr>
        ))}
        {hasNameless && <NamelessRow articles={articles} />}
      </tbody>
    </table>
  );
}

/** The outlet of a cell, for narrow windows in which the cells of a row are below each other. */
function CellOutlet({ at }: { readonly at: number }) {
  const { outlets } = useComparison();
  return (
    <span class="cell-outlet" aria-hidden="true">
      <bdi>{outlets[at]}</bdi>
    </span>
  );
}

interface PlaceFactsProps {
  readonly place: SpeakerPlace | null;
  readonly at: number;
  /** The speaker of the row, whose name is not repeated. */
  readonly speaker: ComparedSpeaker;
  readonly row: number;
  readonly identities: CastIdentities | undefined;
}

function PlaceFacts({ place, at, speaker, row, identities }: PlaceFactsProps) {
  if (place === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="unseen">{i18n.t('compare.notMentioned')}</span>
      </>
    );
  const { member, percent } = place;
  const identity = identities?.[member.id];
  return (
    <>
      {place.quotations > 0 ? <PlaceCounts place={place} at={at} /> : i18n.t('compare.mentioned')}
      {percent > 0 && (
        <span class="compare-bar" aria-hidden="true">
          <span data-voice={colourOf(row)} style={{ inlineSize: `${percent}%` }} />
        </span>
      )}
      {member.name !== speaker.name && (
        <span class="compare-role">
          <ActorLink identity={identity?.id === speaker.identity ? null : identity?.id}>
            <bdi>{member.name}</bdi>
          </ActorLink>
        </span>
      )}
      {member.role && (
        <span class="compare-role">
          <bdi>{member.role}</bdi>
        </span>
      )}
    </>
  );
}

/** The number of quotations, which leads to the first one, and their share. */
function PlaceCounts({
  place: { member, quotations, indirect, percent },
  at,
}: Pick<PlaceFactsProps, 'at'> & { readonly place: SpeakerPlace }) {
  const first = member.quotes.reduce((best, quote) => ((quote.parts[0]?.start ?? 0) < (best.parts[0]?.start ?? 0) ? quote : best));
  return (
    <>
      <QuotationLink article={at} quotation={first.id}>
        {i18n.t('cast.quotes', quotations)}
      </QuotationLink>
      {percent > 0 && ` · ${i18n.t('cast.weightOf', [percent])}`}
      {indirect > 0 && <span class="compare-role">{i18n.t('compare.indirect', indirect)}</span>}
    </>
  );
}

function NamelessRow({ articles }: Pick<SpeakerTableProps, 'articles'>) {
  return (
    <tr data-nameless>
      <th scope="row">{i18n.t('compare.nameless')}</th>
      {articles.map(({ nameless, reading }, at) => (
        <td key={at} data-place={nameless.length > 0 ? 'quoted' : 'none'}>
          <CellOutlet at={at} />
          {nameless.length === 0 && <span aria-hidden="true">–</span>}
          <ul>
            {nameless.map((place) => (
              <li key={place.member.id}>
                <bdi lang={reading.article.lang === 'und' ? undefined : reading.article.lang}>{place.member.name}</bdi>{' '}
                <span class="compare-role">
                  <PlaceCounts place={place} at={at} />
                </span>
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}
