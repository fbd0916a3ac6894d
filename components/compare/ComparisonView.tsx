import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CompareControls, ReadyComparison } from '../../utils/controls/comparison';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { AloneList } from './AloneList';
import { ArticleCards } from './ArticleCards';
import { CompareProblems } from './CompareProblems';
import { ComparisonProvider } from './compare-context';
import { comparisonWords } from './comparison-words';
import { NamedList } from './NamedList';
import { outletNames } from './outlet-names';
import { PassageList } from './PassageList';
import { SpeakerTable } from './SpeakerTable';

/** The link to a quotation that the reader has followed last; `null` if there is none. */
export interface FollowedMemory {
  current: FollowedLink | null;
}
/** A link to a quotation, by the quotation and its number among the links to it. */
interface FollowedLink {
  readonly key: string;
  readonly at: number;
}

export interface ComparisonViewProps {
  readonly ready: ReadyComparison;
  readonly controls: CompareControls;
  readonly followed: FollowedMemory;
}

/** A comparison: the articles, who speaks in each, who is named where, the same words side by side, and what only one article has. */
export function ComparisonView({ ready: { comparison, sources, problems }, controls, followed }: ComparisonViewProps) {
  const { articles, speakers, passages, alone, copies } = comparison;
  const outlets = outletNames(articles);
  const root = useRef<HTMLDivElement>(null);
  useReturn(root, followed);
  const isMarked = passages.some(({ differences }) => differences.includes('words'));
  return (
    <ComparisonProvider
      value={{
        outlets,
        sources,
        onFollow(link) {
          const key = link.dataset.follows ?? '';
          followed.current = { key, at: linksTo(root.current, key).indexOf(link) };
        },
      }}
    >
      <div ref={root}>
        <CompareActions ready={{ comparison, sources }} outlets={outlets} controls={controls} />
        <CompareProblems problems={problems} />
        <ArticleCards articles={articles} speakers={speakers} onLeaveOut={controls.leaveOut} />
        {copies.map(({ articles: [some, other], share }) => (
          <p key={`${some} ${other}`} class="compare-copies">
            {i18n.t('compare.copies', [outlets[some] ?? '', outlets[other] ?? '', Math.round(100 * share)])}
          </p>
        ))}
        <h2>{i18n.t('compare.whoSpeaks')}</h2>
        {speakers.length > 0 || articles.some(({ nameless }) => nameless.length > 0) ? (
          <SpeakerTable articles={articles} speakers={speakers} />
        ) : (
          <p>{i18n.t('compare.nobody')}</p>
        )}
        {passages.some(({ differences }) => differences.includes('named')) && (
          <>
            <h2>{i18n.t('compare.namedHere')}</h2>
            <NamedList articles={articles} passages={passages} />
          </>
        )}
        <h2>{i18n.t('compare.sameWords')}</h2>
        {isMarked && (
          <p class="compare-role compare-legend">
            <ins>{i18n.t('compare.ownWords')}</ins> · <del>{i18n.t('compare.leftWords')}</del>
          </p>
        )}
        {passages.length > 0 ? <PassageList comparison={comparison} /> : <p>{i18n.t('compare.noSameWords')}</p>}
        {alone.some((own) => own.length > 0) && (
          <>
            <h2>{i18n.t('compare.onlyOne')}</h2>
            <AloneList comparison={comparison} />
          </>
        )}
      </div>
    </ComparisonProvider>
  );
}

const linksTo = (root: HTMLElement | null, key: string): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(`[data-follows="${CSS.escape(key)}"]`) ?? []),
];

/** Gives the focus back to the link that the reader has followed, when the reader returns from its article. */
function useReturn(root: { readonly current: HTMLElement | null }, followed: FollowedMemory): void {
  useEffect(() => {
    const last = followed.current;
    followed.current = null;
    if (last === null) return;
    const link = linksTo(root.current, last.key)[last.at]?.querySelector('a');
    const folded = link?.closest('details');
    if (folded) folded.open = true;
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }, []);
}

interface CompareActionsProps {
  readonly ready: Pick<ReadyComparison, 'comparison' | 'sources'>;
  readonly outlets: readonly string[];
  readonly controls: CompareControls;
}

function CompareActions({ ready: { comparison, sources }, outlets, controls }: CompareActionsProps) {
  const locale = useLocale();
  const unsaved = sources.filter(({ id }) => id === null).length;
  return (
    <p class="compare-actions">
      {unsaved > 0 && (
        <>
          <button type="button" class="button strong" data-action="save-compared" onClick={() => void controls.save()}>
            <Icon name="save" />
            {i18n.t('compare.save', unsaved)}
          </button>
          <button type="button" class="button" data-action="show-tabs" onClick={() => void controls.showTabs()}>
            {i18n.t('compare.tabs.show')}
          </button>
        </>
      )}
      <button type="button" class="button" data-action="print" onClick={controls.print}>
        <Icon name="print" />
        {i18n.t('share.print')}
      </button>
      <button
        type="button"
        class="button"
        data-action="copy-comparison"
        onClick={() => void controls.copy(comparisonWords(comparison.articles, outlets, locale))}
      >
        <Icon name="copy" />
        {i18n.t('compare.copy')}
      </button>
      <button type="button" class="button" data-action="download-comparison" onClick={controls.download}>
        <Icon name="download" />
        {i18n.t('compare.download')}
      </button>
    </p>
  );
}
