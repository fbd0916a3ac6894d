import { useMemo } from 'preact/hooks';
import type { Reading } from '../../utils/model';
import type { Cast } from '../../utils/text/cast';
import type { Images } from './body-context';
import { marksOf } from './reading-marks';
import { renderNodes } from './render-body';

export interface BodyTreeProps {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly images: Images;
}

/** The article's words with quotes and names marked. Drawn once: selecting and opening change attributes only. */
export function BodyTree({ reading, cast, images }: BodyTreeProps) {
  const content = useMemo(() => {
    const { article, analysis } = reading;
    return renderNodes(article.body, {
      text: article.text,
      marks: marksOf(analysis, cast),
      images,
      inLink: false,
      begun: new Set(),
      outline: { level: 1 },
    });
  }, [reading, cast, images]);
  return <div class="body">{content}</div>;
}
