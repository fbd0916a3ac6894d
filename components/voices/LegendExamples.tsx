import { i18n } from '#i18n';
import { certaintyOf } from '../../utils/article/cast';
import type { Quote, Reading } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { useReading } from '../reading/article-context';
import { legendExamples } from './legend-examples';

/** The list of examples in the legend of the marks: a quotation of this article for each kind of mark. */
export function LegendExamples({ reading }: Pick<ExampleProps, 'reading'>) {
  return (
    <ul>
      {legendExamples(reading.analysis).map(({ name, quote }) => (
        <li key={name}>
          <Example reading={reading} quote={quote} />
          <span>{i18n.t(`voices.example.${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}

interface ExampleProps {
  readonly reading: Reading;
  readonly quote: Quote;
}

/** The beginning of a quotation, marked as in the article. */
function Example({ reading: { article }, quote }: ExampleProps) {
  const part = quote.parts[0] ?? { start: 0, end: 0 };
  const voice = useReading().cast.value.ofQuote.get(quote.id)?.voice ?? 0;
  return (
    <bdi
      class="legend-example"
      data-kind={quote.kind}
      data-certainty={certaintyOf(quote)}
      data-voice={voice}
      lang={article.lang === 'und' ? undefined : article.lang}
    >
      {sliceOf(article.text, { start: part.start, end: Math.min(part.end, part.start + EXAMPLE) })}
    </bdi>
  );
}

/** The greatest length of an example, in UTF-16 code units. The style sheet shortens it to the space that there is. */
const EXAMPLE = 80;
