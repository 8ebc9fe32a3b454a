import type { Evidence } from '../../model/evidence.ts';
import type { Rectangle } from '../../model/locator.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { Page } from './page.tsx';
import { evidenceHref, Source, sheetTrail } from './question.tsx';
import { questionHref } from './sheet.tsx';

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
  const evidence = question.evidence[index]!;
  const here = evidenceHref(sheet.evaluation, question.id, index);
  return (
    <Page
      title={`Belägg ${index + 1} för ${question.id}`}
      trail={[
        sheetTrail(sheet),
        { href: questionHref(sheet.evaluation, question.id), name: `Fråga ${question.id}` },
      ]}
    >
      <h1>
        Belägg {index + 1} för {question.id}
      </h1>
      <p class="shows">{evidence.shows}</p>
      <Quotation evidence={evidence} />
      <Source evidence={evidence} />
      <Origin evidence={evidence} />
      <h2>Så stod det</h2>
      {!marked && <p class="warning">Citatet kunde inte markeras på sidan. Sök efter det i texten nedan.</p>}
      {evidence.locator.type === 'markup' ? (
        <p>
          Det här står inte i sidans text utan i dess källkod: <code>{evidence.quote}</code> (
          <span class="url">{evidence.locator.selector}</span>).
        </p>
      ) : evidence.locator.type === 'pdf' ? (
        <PdfPage
          evidence={evidence}
          size={pageSize}
          rectangles={evidence.locator.rectangles}
          src={`${here}/sida.png`}
        />
      ) : (
        <iframe
          class="snapshot"
          sandbox=""
          title="Den arkiverade sidan med citatet markerat"
          src={`${here}/sida#citat`}
        />
      )}
      <nav class="neighbours" aria-label="Belägg">
        {index > 0 && <a href={evidenceHref(sheet.evaluation, question.id, index - 1)}>Föregående belägg</a>}
        {index + 1 < question.evidence.length && (
          <a href={evidenceHref(sheet.evaluation, question.id, index + 1)}>Nästa belägg</a>
        )}
      </nav>
    </Page>
  );
};

/** A line of source is no sentence. */
const Quotation = ({ evidence: { finalUrl, quote, locator } }: { evidence: Evidence }) => (
  <blockquote cite={finalUrl}>{locator.type === 'markup' ? <code>{quote}</code> : quote}</blockquote>
);

const Origin = ({ evidence: { sha256, archive, fetchedAt } }: { evidence: Evidence }) => (
  <details>
    <summary>Arkiv och kontrollsumma</summary>
    <dl class="origin">
      <dt>Hämtad</dt>
      <dd>{fetchedAt}</dd>
      <dt>SHA-256</dt>
      <dd class="url">{sha256}</dd>
      <dt>WARC-fil</dt>
      <dd class="url">
        {archive.file}, byte {archive.offset}, längd {archive.length}
      </dd>
    </dl>
  </details>
);

interface PdfPageProps {
  evidence: Evidence;
  size: PageSize | null;
  rectangles: readonly Rectangle[];
  src: string;
}

const PdfPage = ({ evidence, size, rectangles, src }: PdfPageProps) => {
  if (!size)
    return (
      <p class="warning">Sidan kunde inte ritas upp. Citatet ovan är läst ur det arkiverade dokumentet.</p>
    );
  const percent = (part: number, whole: number) => `${Math.round((part / whole) * 10_000) / 100}%`;
  return (
    <figure class="pdf">
      <img src={src} alt={`Sidan i ${evidence.title} som citatet är hämtat från`} />
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
