import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VoicesChoice, VoicesOverTimeControls } from '../../utils/controls/voices-over-time';
import { RANKED_KINDS, type VoiceCount } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { Segments } from '../frame/Segments';
import { LibraryLink } from '../library/LibraryLink';
import { monthsWords } from '../month-chart/month-words';
import { Switch } from '../settings/Switch';
import { colourOf } from './part-words';
import { SectionHead } from './SectionHead';

export interface RankedSectionProps {
  readonly count: VoiceCount;
  readonly choice: VoicesChoice;
  readonly controls: Pick<VoicesOverTimeControls, 'choose' | 'saveTable'>;
}

/** The number of speakers that are shown at first, so that the rest of the page is not far below. */
const FIRST = 10;

/** The most quoted speakers. Each leads to everything that the speaker says in all articles. */
export function RankedSection({ count, choice, controls }: RankedSectionProps) {
  const id = useId();
  const locale = useLocale();
  const number = (value: number) => value.toLocaleString(locale);
  const [isLong, setLong] = useState(false);
  const { ranked, speakers, ofSubjects } = count;
  const shown = isLong ? ranked : ranked.slice(0, FIRST);
  const hasSubjects = ofSubjects.title + ofSubjects.mentions > 0;
  const most = Math.max(1, ...ranked.map((one) => one[choice.measure]));
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={i18n.t('voicesOverTime.ranked')} table="speakers" onSave={() => void controls.saveTable('speakers')} />
      <Segments
        name="voice-kind"
        label={i18n.t('voicesOverTime.rankedKind')}
        values={RANKED_KINDS}
        chosen={choice.kind}
        wordsOf={(kind) => i18n.t(`voicesOverTime.kind.${kind}`)}
        onChoose={(kind) => void controls.choose({ kind })}
      />
      <Switch
        name="voice-subjects"
        label={i18n.t('voicesOverTime.subjects')}
        hint={i18n.t('voicesOverTime.subjectsHint')}
        isOn={choice.withSubjects}
        onTurn={(withSubjects) => void controls.choose({ withSubjects })}
      />
      <p class="work-hint">
        {i18n.t('voicesOverTime.subjectsHint')}{' '}
        {hasSubjects &&
          i18n.t(choice.withSubjects ? 'voicesOverTime.subjectsIn' : 'voicesOverTime.subjectsOut', [
            number(ofSubjects.title),
            number(ofSubjects.mentions),
          ])}
      </p>
      {ranked.length === 0 ? (
        <p>{i18n.t('voicesOverTime.noneRanked')}</p>
      ) : (
        <table class="number-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('voicesOverTime.column.name')}</th>
              <th scope="col">{i18n.t('voicesOverTime.column.quotes')}</th>
              <th scope="col">{i18n.t('voicesOverTime.column.words')}</th>
              <th scope="col">{i18n.t('voicesOverTime.column.articles')}</th>
              <th scope="col" class="voice-months">
                {i18n.t('voicesOverTime.column.months')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id} data-speaker={one.name} data-voice={colourOf(choice.kind)}>
                <th scope="row">
                  <LibraryLink to={{ place: 'actor', ids: [one.id] }} title={i18n.t('voicesOverTime.wordsOf', [one.name])}>
                    <bdi>{one.name}</bdi>
                  </LibraryLink>
                  <span class="voice-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(100 * one[choice.measure]) / most}%` }} />
                  </span>
                </th>
                <td>{number(one.quotes)}</td>
                <td>{number(one.words)}</td>
                <td>{number(one.articles)}</td>
                <td class="voice-months">{monthsWords(one.from, one.to, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < ranked.length && (
        <button type="button" class="button" data-action="more-speakers" onClick={() => setLong(true)}>
          {i18n.t('voicesOverTime.more', [number(ranked.length - FIRST)])}
        </button>
      )}
      {shown.length === ranked.length && speakers > ranked.length && (
        <p class="work-hint">{i18n.t('voicesOverTime.shown', [number(ranked.length), number(speakers)])}</p>
      )}
    </section>
  );
}
