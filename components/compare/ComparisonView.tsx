import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isInSeveral } from '../../utils/compare/comparison';
import type { CompareControls, ReadyComparison } from '../../utils/controls/comparison';
import { AloneList } from './AloneList';
import { ArticleCards } from './ArticleCards';
import { CompareActions } from './CompareActions';
import { CompareProblems } from './CompareProblems';
import { ComparisonProvider } from './compare-context';
import { copiesWords } from './copies-words';
import { MarksLegend } from './MarksLegend';
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
  const several = passages.filter(isInSeveral);
  const guessed = passages.slice(several.length);
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
        <CompareActions ready={{ comparison, sources, problems }} outlets={outlets} controls={controls} />
        <CompareProblems problems={problems} />
        <ArticleCards articles={articles} speakers={speakers} onLeaveOut={controls.leaveOut} />
        {copies.map((copy) => (
          <p key={copy.articles.join(' ')} class="compare-copies">
            {copiesWords(copy, outlets)}
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
        {(several.length > 0 || guessed.length === 0) && <h2>{i18n.t('compare.sameWords')}</h2>}
        {several.length > 0 && (
          <>
            <MarksLegend passages={several} />
            <PassageList articles={articles} passages={several} />
          </>
        )}
        {passages.length === 0 && <p>{i18n.t('compare.noSameWords')}</p>}
        {guessed.length > 0 && (
          <>
            <h2>{i18n.t('compare.translated')}</h2>
            <PassageList articles={articles} passages={guessed} from={several.length} />
          </>
        )}
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
