import { i18n } from '#i18n';
import type { ComparedPassage } from '../../utils/compare/comparison';

export interface MarksLegendProps {
  readonly passages: readonly ComparedPassage[];
}

/** The meanings of the marks in some passages. Marks that none of them has are not explained. */
export function MarksLegend({ passages }: MarksLegendProps) {
  const kinds = new Set(passages.flatMap(({ quotations }) => quotations.flat().flatMap(({ pieces }) => pieces.map(({ kind }) => kind))));
  const meanings = [
    kinds.has('added') && <ins key="added">{i18n.t('compare.ownWords')}</ins>,
    kinds.has('missing') && <del key="missing">{i18n.t('compare.leftWords')}</del>,
  ].filter(Boolean);
  if (meanings.length === 0) return null;
  return (
    <p class="compare-role compare-legend">
      {meanings[0]}
      {meanings.length > 1 && ' · '}
      {meanings[1]}
    </p>
  );
}
