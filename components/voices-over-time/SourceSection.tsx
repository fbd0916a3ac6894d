import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VoiceMeasure, VoiceSum } from '../../utils/model';
import { shownPercent } from '../../utils/voices-over-time/shown-percent';
import { tallyOf, VOICE_SPLITS, type VoiceSplit } from '../../utils/voices-over-time/tally';
import { useLocale } from '../frame/locale-context';
import { colourOf, partWords } from './part-words';
import { SectionHead } from './SectionHead';

export interface SourceSectionProps {
  readonly sums: readonly VoiceSum[];
  readonly measure: VoiceMeasure;
  readonly onSave: () => void;
}

/** The shares of the sources, divided in each way. */
export function SourceSection({ sums, measure, onSave }: SourceSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={i18n.t('voicesOverTime.sources')} table="sources" onSave={onSave} />
      <div class="voice-shares">
        {VOICE_SPLITS.map((split) => (
          <ShareTable key={split} split={split} sums={sums} measure={measure} />
        ))}
      </div>
    </section>
  );
}

/** The parts of a division that always have a row, because they say how much is not known. */
const ALWAYS = new Set(['notSaid', 'woman', 'man', 'named', 'others']);

function ShareTable({ split, sums, measure }: { readonly split: VoiceSplit } & Omit<SourceSectionProps, 'onSave'>) {
  const locale = useLocale();
  const { parts, total } = tallyOf(sums, split, measure);
  const note = split === 'gender' || split === 'group' ? i18n.t(`voicesOverTime.note.${split}`) : null;
  return (
    <div>
      <table class="number-table" data-split={split}>
        <caption>{i18n.t(`voicesOverTime.split.${split}`)}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{i18n.t('voicesOverTime.column.source')}</th>
            <th scope="col">{i18n.t(`voicesOverTime.column.${measure}`)}</th>
            <th scope="col">{i18n.t('voicesOverTime.column.share')}</th>
          </tr>
        </thead>
        <tbody>
          {parts
            .filter((one) => one[measure] > 0 || ALWAYS.has(one.part))
            .map((one) => (
              <tr key={one.part} data-part={one.part} data-voice={colourOf(one.part)}>
                <th scope="row">
                  {partWords(split, one.part)}
                  <span class="voice-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${one.percent}%` }} />
                  </span>
                </th>
                <td>{one[measure].toLocaleString(locale)}</td>
                <td>{i18n.t('cast.weightOf', [shownPercent(one.percent, one[measure], total[measure])])}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {note && <p class="work-hint">{note}</p>}
    </div>
  );
}
