import type { Evidence } from '../../model/evidence.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { useWords } from '../language.ts';
import { Archived } from './archived.tsx';
import { evidenceHref, questionHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { Source } from './question.tsx';
import { useSwedish } from './swedish.tsx';
import { sheetTrail } from './trail.tsx';

interface EvidenceProps {
  sheet: Sheet;
  question: SheetQuestion;
  index: number;
  /** Whether the quotation was found in the archived page as it is shown. */
  marked: boolean;
}

/** One piece of evidence: what it shows, and the archived page with the quotation marked. */
export const EvidencePage = ({ sheet, question, index, marked }: EvidenceProps) => {
  const { evidence: words, question: questionWords } = useWords();
  const evidence = question.evidence[index]!;
  const here = evidenceHref(sheet.evaluation, question.id, index);
  return (
    <Page
      title={words.title(index + 1, question.id)}
      trail={[
        sheetTrail(sheet),
        { href: questionHref(sheet.evaluation, question.id), name: questionWords.name(question.id) },
      ]}
    >
      <h1>{words.title(index + 1, question.id)}</h1>
      <Shown evidence={evidence} here={here} marked={marked} />
      <nav class="neighbours" aria-label={words.neighbours}>
        {index > 0 && <a href={evidenceHref(sheet.evaluation, question.id, index - 1)}>{words.previous}</a>}
        {index + 1 < question.evidence.length && (
          <a href={evidenceHref(sheet.evaluation, question.id, index + 1)}>{words.following}</a>
        )}
      </nav>
    </Page>
  );
};

interface ShownProps extends Pick<EvidenceProps, 'marked'> {
  evidence: Evidence;
  /** Path of the page that it is shown on; the archived page lies below it. */
  here: string;
}

/** What a quotation shows, where it comes from, and how it stood there. */
export const Shown = ({ evidence, here, marked }: ShownProps) => {
  const words = useWords().evidence;
  const swedish = useSwedish();
  return (
    <>
      <p class="shows" {...swedish}>
        {evidence.shows}
      </p>
      <Quotation evidence={evidence} />
      <Source evidence={evidence} />
      <Origin evidence={evidence} />
      <h2>{words.stood}</h2>
      {!marked && <p class="warning">{words.notMarked}</p>}
      <Archived evidence={evidence} here={here} />
    </>
  );
};

/** A line of source is no sentence. */
const Quotation = ({ evidence: { finalUrl, quote, locator } }: { evidence: Evidence }) => (
  <blockquote cite={finalUrl} {...useSwedish()}>
    {locator.type === 'markup' ? <code>{quote}</code> : quote}
  </blockquote>
);

const Origin = ({ evidence: { sha256, archive, fetchedAt } }: { evidence: Evidence }) => {
  const words = useWords().evidence;
  return (
    <details>
      <summary>{words.origin}</summary>
      <dl class="origin">
        <dt>{words.fetched}</dt>
        <dd>{fetchedAt}</dd>
        <dt>SHA-256</dt>
        <dd class="url">{sha256}</dd>
        <dt>{words.file}</dt>
        <dd class="url">
          {archive.file}, {words.at(archive.offset, archive.length)}
        </dd>
      </dl>
    </details>
  );
};
