import { i18n } from '#i18n';
import type { ClassSheet, SheetAnswer, SheetSource } from '../../utils/class-sheet/class-sheet';
import type { Article } from '../../utils/model';
import { labelOf } from '../cast/member-label';
import { changeSentence } from '../correct/change-sentence';
import { SheetColumns } from './SheetColumns';
import { languageOf, SheetHead } from './SheetHead';
import { SOLUTION_COLUMNS } from './sheet-columns';

export interface SheetSolutionProps {
  readonly article: Article;
  readonly sheet: ClassSheet;
}

/** The solution: what the analysis has found and how sure it is, and beside it what the reader has corrected. */
export function SheetSolution({ article, sheet: { sources, unknown, changes, castChanges } }: SheetSolutionProps) {
  return (
    <section class="sheet-page" data-part="solution">
      <SheetHead article={article} heading={i18n.t('sheet.solution')} />
      <p>{i18n.t('sheet.found')}</p>
      {sources.length === 0 ? (
        <p>{i18n.t('sheet.nobody')}</p>
      ) : (
        <table>
          <SheetColumns columns={SOLUTION_COLUMNS} />
          <tbody>
            {sources.map((source) => (
              <SourceRow key={source.member.id} source={source} lang={languageOf(article.lang)} />
            ))}
          </tbody>
        </table>
      )}
      {unknown > 0 && <p>{i18n.t('sheet.unknown', unknown)}</p>}
      {(changes.length > 0 || castChanges.length > 0) && (
        <>
          <h3>{i18n.t('sheet.corrections')}</h3>
          {changes.length > 0 && <ChangeTable changes={changes} article={article} />}
          {castChanges.length > 0 && (
            <ul>
              {castChanges.map(({ actor, change }, at) => (
                <li key={at}>
                  <bdi>{actor.name}</bdi>: {changeSentence(change)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function SourceRow({ source, lang }: { readonly source: SheetSource; readonly lang: string | undefined }) {
  const { member, isNamed, direct, mixed, indirect, paragraphs, sureness } = source;
  const amounts = [
    direct > 0 && i18n.t('sheet.direct', direct),
    mixed > 0 && i18n.t('sheet.mixed', mixed),
    indirect > 0 && i18n.t('sheet.indirect', indirect),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <bdi lang={lang}>{labelOf(member)}</bdi>
      </th>
      <td>{i18n.t(isNamed ? 'sheet.yes' : 'sheet.no')}</td>
      <td>{member.role === null ? '–' : <bdi lang={lang}>{member.role}</bdi>}</td>
      <td>
        {member.quotes.length} <span class="sheet-where">{i18n.t('sheet.paragraphs', paragraphs.length, [paragraphs.join(', ')])}</span>
      </td>
      <td>{amounts.join(', ')}</td>
      <td>
        <Origins source={source} lang={lang} />
      </td>
      <td>{i18n.t(`sheet.sure.${sureness}`)}</td>
    </tr>
  );
}

/** The words of the article about how it got those of a source; a dash if nothing was found. */
function Origins({ source: { channels, origins, relays }, lang }: { readonly source: SheetSource; readonly lang: string | undefined }) {
  if (origins.length === 0 && channels.length === 0 && relays.length === 0) return <>–</>;
  const facts = [...channels.map((channel) => i18n.t(`channel.${channel}`)), ...relays.map((name) => i18n.t('quote.relay', [name]))];
  return (
    <>
      {origins.map((words, at) => (
        <span key={at}>
          {at > 0 && '; '}
          <q dir="auto" lang={lang}>
            {words}
          </q>
        </span>
      ))}
      {facts.length > 0 && <span class="sheet-where"> ({facts.join(', ')})</span>}
    </>
  );
}

function ChangeTable({ changes, article: { lang, dir } }: Pick<ClassSheet, 'changes'> & { readonly article: Article }) {
  return (
    <table data-table="corrections">
      <thead>
        <tr>
          <th scope="col">{i18n.t('sheet.quotation')}</th>
          <th scope="col">{i18n.t('sheet.ours')}</th>
          <th scope="col">{i18n.t('sheet.yours')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ words, ours, yours }, at) => (
          <tr key={at}>
            <td lang={languageOf(lang)} dir={dir}>
              {words}
            </td>
            <td>
              <bdi>{answerWords(ours)}</bdi>
            </td>
            <td>
              <bdi>{answerWords(yours)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function answerWords(answer: SheetAnswer | null): string {
  if (answer === null) return i18n.t('sheet.noQuotation');
  return answer.member ? labelOf(answer.member) : i18n.t('kind.unattributed');
}
