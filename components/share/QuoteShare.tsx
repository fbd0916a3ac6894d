import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import type { Article, Quote } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { useShare } from '../reading/article-context';
import { QuotePicture } from './QuotePicture';

export interface QuoteShareProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly onCopy: (id: string) => void;
  /** Further actions for the quotation, rendered after these buttons. */
  readonly children?: ComponentChildren;
}

/** The buttons that copy a quotation with its source, copy a link to its words, or make a picture of it. */
export function QuoteShare({ article, quote, member, onCopy, children }: QuoteShareProps) {
  const share = useShare();
  const isPictured = useSignal(false);
  return (
    <>
      <div class="card-actions">
        <button type="button" class="button" data-action="copy" onClick={() => onCopy(quote.id)}>
          <Icon name="copy" />
          {i18n.t('quote.copy')}
        </button>
        {share && (
          <>
            <button
              type="button"
              class="icon-button"
              data-action="copy-link"
              title={i18n.t('share.linkHint')}
              onClick={() => void share.copyLink(quote.parts)}
            >
              <Icon name="link" />
              <span class="unseen">{i18n.t('share.link')}</span>
            </button>
            <button
              type="button"
              class="icon-button"
              data-action="picture"
              title={i18n.t('share.picture')}
              aria-expanded={isPictured.value}
              onClick={() => {
                isPictured.value = !isPictured.value;
              }}
            >
              <Icon name="picture" />
              <span class="unseen">{i18n.t('share.picture')}</span>
            </button>
          </>
        )}
        {children}
      </div>
      {share && isPictured.value && <QuotePicture article={article} quote={quote} member={member} share={share} />}
    </>
  );
}
