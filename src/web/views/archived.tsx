import type { Evidence } from '../../model/evidence.ts';
import { liveLink } from '../../text/live-link.ts';
import { useWords } from '../language.ts';
import { useSwedish } from './swedish.tsx';

interface ArchivedProps {
  evidence: Pick<Evidence, 'locator' | 'quote' | 'finalUrl'>;
  /** Path of the evidence's own page; the archived page lies below it. */
  here: string;
}

/** The archived page, or page of a PDF, with the quotation marked. */
export const Archived = ({ evidence, here }: ArchivedProps) => {
  const { evidence: words, desk } = useWords();
  return (
    <div class="archived">
      <Page evidence={evidence} here={here} />
      <p class="source">
        <a href={here}>{desk.alone}</a> · <a href={liveLink(evidence)}>{desk.live}</a>
        {evidence.locator.type === 'pdf' && ` · ${words.drawn(evidence.locator.page)}`}
      </p>
    </div>
  );
};

const Page = ({ evidence: { locator, quote }, here }: ArchivedProps) => {
  const words = useWords().evidence;
  switch (locator.type) {
    case 'markup':
      return (
        <p>
          {words.inMarkup} <code {...useSwedish()}>{quote}</code> (<span class="url">{locator.selector}</span>
          ).
        </p>
      );
    case 'pdf':
      return <img class="drawn" src={`${here}/sida.png`} alt={words.drawn(locator.page)} loading="lazy" />;
    case 'html':
      return <iframe class="snapshot" sandbox="" title={words.frame} src={`${here}/sida#citat`} />;
  }
};
