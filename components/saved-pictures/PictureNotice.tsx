import { i18n } from '#i18n';
import { HelpLink } from '../frame/HelpLink';
import { useSettings } from '../frame/settings-context';
import { Icon } from '../icons/Icon';
import { useSavedPictures } from './saved-article-pictures';

/** The number of hosts that the notice names. */
const NAMED = 3;

/**
 * The notice that says how many pictures of a saved article are not kept, and offers to get them. It is offered only until the reader has
 * answered it once. Each missing picture still has a button of its own.
 */
export function PictureNotice() {
  const { refused, isKeeping, get } = useSavedPictures();
  const settings = useSettings();
  const { pictures, seen } = settings.value.value;
  if (isKeeping.value)
    return (
      <li data-notice="pictures">
        <Icon name="info" />
        <span role="status">{i18n.t('keptPicture.keeping')}</span>
      </li>
    );
  const { count, hosts } = refused.value;
  if (hosts.length === 0 || pictures.keeps !== 'all' || seen.pictureAccess) return null;
  const answer = () => settings.change((now) => ({ ...now, seen: { ...now.seen, pictureAccess: true } }));
  const named = hosts.slice(0, NAMED).join(', ');
  return (
    <li data-notice="pictures">
      <Icon name="info" />
      <span>
        {i18n.t('keptPicture.missing', count)} {i18n.t('keptPicture.access', [hosts.length > NAMED ? `${named}, …` : named])}
      </span>
      <button type="button" class="button" data-action="allow-pictures" onClick={() => void get()}>
        {i18n.t('keptPicture.allow')}
      </button>
      <button type="button" class="button quiet" data-action="decline-pictures" onClick={answer}>
        {i18n.t('keptPicture.decline')}
      </button>
      <HelpLink to="pictures" about={i18n.t('keptPicture.title')} />
    </li>
  );
}
