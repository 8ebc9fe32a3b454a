import type { Evidence } from '../../model/evidence.ts';
import type { Rectangle } from '../../model/locator.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { useWords } from '../language.ts';
import { Page } from './page.tsx';
import { evidenceHref, Source, sheetTrail } from './question.tsx';
import { questionHref } from './sheet.tsx';
import { useSwedish } from './swedish.tsx';

/** A rendered PDF page, in points. */
export interface PageSize {
  width: number;
  height: number;
}

interface EvidenceProps {
  sheet: Sheet;
  question: SheetQuestion;
  index: number;
  /** Null for HTML, and for a PDF page that could not be drawn. */
  pageSize: PageSize | null;
  /** Whether the quotation was found in the archived page as it is shown. */
  marked: boolean;
}

/** One piece of evidence: what it shows, and the archived page with the quotation marked. */
export const EvidencePage = ({ sheet, question, index, pageSize, marked }: EvidenceProps) => {
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
      <Shown evidence={evidence} here={here} pageSize={pageSize} marked={marked} />
      <nav class="neighbours" aria-label={words.neighbours}>
        {index > 0 && <a href={evidenceHref(sheet.evaluation, question.id, index - 1)}>{words.previous}</a>}
        {index + 1 < question.evidence.length && (
          <a href={evidenceHref(sheet.evaluation, question.id, index + 1)}>{words.following}</a>
        )}
      </nav>
    </Page>
  );
};

interface ShownProps extends Pick<EvidenceProps, 'pageSize' | 'marked'> {
  evidence: Evidence;
  /** Path of the page that it is shown on; the archived page lies below it. */
  here: string;
}

/** What a quotation shows, where it comes from, and how it stood there. */
export const Shown = ({ evidence, here, pageSize, marked }: ShownProps) => {
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
      {evidence.locator.type === 'markup' ? (
        <p>
          {words.inMarkup} <code {...swedish}>{evidence.quote}</code> (
          <span class="url">{evidence.locator.selector}</span>).
        </p>
      ) : evidence.locator.type === 'pdf' ? (
        <PdfPage
          page={evidence.locator.page}
          size={pageSize}
          rectangles={evidence.locator.rectangles}
          src={`${here}/sida.png`}
        />
      ) : (
        <iframe class="snapshot" sandbox="" title={words.frame} src={`${here}/sida#citat`} />
      )}
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

interface PdfPageProps {
  /** The number of the page, from 1. */
  page: number;
  size: PageSize | null;
  rectangles: readonly Rectangle[];
  src: string;
}

const PdfPage = ({ page, size, rectangles, src }: PdfPageProps) => {
  const words = useWords().evidence;
  if (!size) return <p class="warning">{words.notDrawn}</p>;
  const percent = (part: number, whole: number) => `${Math.round((part / whole) * 10_000) / 100}%`;
  return (
    <figure class="pdf">
      <img src={src} alt={words.drawn(page)} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true">
        {rectangles.map(({ x, y, width, height }) => (
          <rect
            x={percent(x, size.width)}
            y={percent(y, size.height)}
            width={percent(width, size.width)}
            height={percent(height, size.height)}
          />
        ))}
      </svg>
    </figure>
  );
};
