import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import type { ShareControls } from '../../utils/controls/sharing';
import type { Article, Quote } from '../../utils/model';
import { fileName } from '../../utils/text/file-name';
import { Icon } from '../icons/Icon';
import { Choice } from '../settings/Choice';
import { cardContentOf, cardWords } from './card-content';
import { drawCard, layoutOf, type PictureColours } from './draw-card';

export interface QuotePictureProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly share: ShareControls;
}

/** A preview of the picture of a quotation, with buttons to copy it and to save it. */
export function QuotePicture({ article, quote, member, share }: QuotePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useSignal<PictureColours>('light');
  const content = useMemo(() => cardContentOf(article, quote, member, share.locale), [article, quote, member, share.locale]);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const layout = layoutOf(context, content);
    element.width = layout.width;
    element.height = layout.height;
    drawCard(context, layout, content.dir, colours.value);
    element.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [content, colours.value]);
  const withPicture = (act: (picture: Blob) => void) => canvas.current?.toBlob((picture) => picture && act(picture), 'image/png');
  return (
    <div class="quote-picture">
      <canvas ref={canvas} role="img" aria-label={i18n.t('share.pictureOf', [cardWords(content)])} width={1200} height={630} />
      <Choice
        name="picture-colours"
        label={i18n.t('share.pictureColours')}
        values={['light', 'dark']}
        chosen={colours.value}
        labelOf={(value) => i18n.t(`share.${value}`)}
        onChoose={(value) => {
          colours.value = value;
        }}
      />
      <div class="share-actions">
        <button
          type="button"
          class="button"
          data-action="copy-picture"
          onClick={() => withPicture((picture) => void share.copyPicture(picture))}
        >
          <Icon name="copy" />
          {i18n.t('share.copyPicture')}
        </button>
        <button
          type="button"
          class="button"
          data-action="save-picture"
          onClick={() =>
            withPicture((picture) => share.savePicture(picture, fileName([content.speaker, article.title, article.site], 'png')))
          }
        >
          <Icon name="download" />
          {i18n.t('share.savePicture')}
        </button>
      </div>
    </div>
  );
}
