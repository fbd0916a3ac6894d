import { i18n } from '#i18n';
import type { PictureProblem } from '../../utils/model';
import { useSavedPictures } from './saved-article-pictures';

export interface MissingPictureProps {
  readonly address: string;
  readonly alt: string;
  /** Whether the picture is inside a link, where no button may be. */
  readonly isFixed: boolean;
}

/** A box in place of a picture that is not kept, with its description, the reason, and a button that gets it if that is possible. */
export function MissingPicture({ address, alt, isFixed }: MissingPictureProps) {
  const pictures = useSavedPictures();
  const problem = pictures.problems.value.get(address) ?? 'waiting';
  const isOffered = !isFixed && !FINAL.has(problem) && !pictures.isKeeping.value;
  return (
    <span class="missing-picture" data-problem={problem} dir="auto">
      {alt && <span class="missing-alt">{alt}</span>}
      <span class="missing-why">
        {i18n.t(`keptPicture.why.${pictures.isKeeping.value && problem === 'waiting' ? 'keeping' : problem}`)}
      </span>
      {isOffered && (
        <button type="button" class="button quiet" data-action="get-pictures" onClick={() => void pictures.get(address)}>
          {i18n.t('keptPicture.get')}
        </button>
      )}
    </span>
  );
}

/** The reasons because of which a picture cannot be kept, whatever the reader allows. */
const FINAL: ReadonlySet<PictureProblem> = new Set(['unfit', 'full']);
