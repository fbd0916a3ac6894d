import { i18n } from '#i18n';
import type { SafetyAction, SafetyControls } from '../../utils/controls/library-safety';
import type { LibrarySafety } from '../../utils/model';
import { formatSize } from '../../utils/text/format-size';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { repairWords } from '../safety/repair-words';
import { KeptFiles } from './KeptFiles';

export interface LibrarySectionProps {
  readonly controls: SafetyControls;
}

/** The library's section: the space, the check of its file, the repairs, and the files that are kept beside it. */
export function LibrarySection({ controls }: LibrarySectionProps) {
  const state = controls.state.value;
  const action = controls.action.value;
  const locale = useLocale();
  return (
    <>
      {state.name === 'error' && <p class="field-problem">{failureWords(state.error, locale)}</p>}
      {state.name === 'ready' && <SpaceWords safety={state.safety} isNearlyFull={state.isNearlyFull} />}
      <div class="options-buttons">
        <button
          type="button"
          class="button"
          data-action="check-library"
          aria-disabled={action.name === 'checking'}
          onClick={() => void controls.check()}
        >
          {i18n.t('safety.check')}
        </button>
      </div>
      <p class="field-help" role="status" data-check={action.name}>
        {wordsOf(action, locale)}
      </p>
      {state.name === 'ready' && (
        <>
          <Repairs safety={state.safety} />
          <KeptFiles files={state.safety.files} controls={controls} />
        </>
      )}
    </>
  );
}

interface SafetyProps {
  readonly safety: LibrarySafety;
}

function SpaceWords({ safety: { saved, space, parts }, isNearlyFull }: SafetyProps & { readonly isNearlyFull: boolean }) {
  const locale = useLocale();
  const free = space && formatSize(space.free, locale);
  return (
    <>
      <p class="field-help" data-fact="space">
        {i18n.t('library.count', saved)}
        {space && `. ${i18n.t('safety.space', [formatSize(space.used, locale), free ?? ''])}`}
      </p>
      {parts.length > 0 && (
        <ul class="space-parts field-help" data-fact="parts">
          {parts.map(({ name, bytes }) => (
            <li key={name}>{i18n.t(`shelf.space.${name}`, [formatSize(bytes, locale)])}</li>
          ))}
        </ul>
      )}
      {isNearlyFull && free && <p class="field-problem">{i18n.t('safety.nearlyFull', [free])}</p>}
    </>
  );
}

function Repairs({ safety: { repairs } }: SafetyProps) {
  const locale = useLocale();
  return (
    <ul class="repairs">
      {repairs.map((repair) => (
        <li key={repair.at} data-repair={repair.source}>
          {repairWords(repair, locale)}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(action: SafetyAction, locale: string): string {
  if (action.name === 'failed') return failureWords(action.error, locale);
  return action.name === 'none' ? '' : i18n.t(`safety.did.${action.name}`);
}
