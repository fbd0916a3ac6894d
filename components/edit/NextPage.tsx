import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EditControls } from '../../utils/controls/editing';
import { ERROR_HELP } from '../../utils/model';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { nextAddressOf } from './next-address';

export interface NextPageProps {
  readonly edits: EditControls;
  readonly url: string;
  readonly nextPage: string | null;
}

/**
 * The button below an article, which loads the article's next page. While that page is loading, the same button cancels the loading, so
 * focus stays in place. If loading has failed and cannot succeed later either, a link that opens the page in a tab replaces the button.
 */
export function NextPage({ edits, url, nextPage }: NextPageProps) {
  const locale = useLocale();
  const address = nextAddressOf(url, nextPage);
  if (address === null) return null;
  const state = edits.next.value;
  const isLoading = state.name === 'loading';
  const failure = state.name === 'failed' ? state.error : null;
  return (
    <div class="next-page" lang={locale} dir={interfaceDirection()} data-next={state.name}>
      {failure && nextPage && !ERROR_HELP[failure.code].canRetry ? (
        <OpenPage address={nextPage} />
      ) : (
        <button
          type="button"
          class="button"
          data-action={isLoading ? 'cancel-page' : 'next-page'}
          aria-describedby="dramatis-next-address"
          // The second click of a double click is ignored, because it would cancel the loading that the first click started.
          onClick={({ detail }) => detail < 2 && (isLoading ? edits.cancelNext() : void edits.loadNext())}
        >
          <Icon name={isLoading ? 'busy' : 'next'} />
          {isLoading ? i18n.t('next.cancel') : failure ? i18n.t('next.retry') : i18n.t('next.load')}
        </button>
      )}
      <p id="dramatis-next-address" class="next-address" title={nextPage ?? undefined}>
        {i18n.t('next.sameSite')} <bdi dir="ltr">{address}</bdi>
      </p>
      <p class="next-words" role="status">
        {isLoading && i18n.t('next.loading')}
        {failure && i18n.t(`error.${failure.code}`)}
      </p>
    </div>
  );
}

/** The link that opens the next page in a tab. It takes the focus, because the button that was pressed is gone. */
function OpenPage({ address }: { readonly address: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.focus(), []);
  return (
    <a
      ref={link}
      class="button"
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerpolicy="no-referrer"
      data-action="open-page"
      aria-describedby="dramatis-next-address"
    >
      {i18n.t('next.open')}
    </a>
  );
}
