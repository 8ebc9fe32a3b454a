import type { Corpus, ReadDocument } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Collector } from './collector.ts';
import { mainBlocks, passagesIn, quote } from './passages.ts';
import { isReadable, ownerInTitle, wasThere } from './subject.ts';

/** Somebody found that it is not clear what those who lead the officials are there for. */
export interface MissionDoubt {
  /** Who says so: "KPMG"; null where the report does not say who made it. */
  by: string | null;
  evidence: Evidence;
}

/** Reports that judge how the municipality works, whoever wrote them. */
const REPORT =
  /(?<!\p{L})(?:granskning\p{L}*|revisionsrapport\p{L}*|utvärdering\p{L}*|genomlysning\p{L}*|förstudie\p{L}*|analys\p{L}*|rapport\p{L}*)(?!\p{L})/iu;

/** Years after which a judgement may have been met. */
const STALE_YEARS = 6;

const UNCLEAR =
  /(?<!\p{L})(?:otydlig\p{L}*|oklar\p{L}*|saknas|saknar|behöver (?:tydliggöra|förtydliga)\p{L}*|går isär|skiljer sig|delade meningar|olika (?:syn|uppfattning\p{L}*)|inte (?:\p{L}+ )?(?:klar|tydlig|klargjor)\p{L}*)(?!\p{L})/iu;
const WHOSE =
  /(?:kommun|stads)lednings(?:kontor|förvaltning)|kommundirektör|stadsdirektör|kommunchef|ledningsgrupp|(?:kommun|stads)styrelsens? ?förvaltning|ledningskontor/iu;
const MISSION = /(?<!\p{L})(?:roll|uppdrag|uppgift|ansvar|mandat|befogenhet)\p{L}*/iu;
const CLEAR_NOW =
  /(?<!\p{L})(?:har (?:tydliggjorts|förtydligats|klargjorts)|är (?:nu )?tydlig\p{L}*|kris\p{L}*)(?!\p{L})/iu;

/** Consultants and auditors write on the municipality's behalf, so that these texts are not asked whose they are. */
export const missionDoubts: Collector<readonly MissionDoubt[]> = {
  id: 'mission-doubts',
  collects:
    'granskningar som säger att ledningskontorets, direktörens eller ledningsgruppens uppdrag är oklart',
  collect: (corpus) => corpus.documents.filter((document) => judges(document, corpus)).flatMap(doubtsIn),
};

function judges(document: ReadDocument, { at, municipality }: Corpus): boolean {
  const { title, kind, hostRole, adopted, dates } = document;
  const day =
    adopted?.date ??
    dates.published ??
    dates.updated ??
    `${/20\d\d/.exec(title)?.[0] ?? at.slice(0, 4)}-01-01`;
  return (
    (kind === 'revisionsrapport' || REPORT.test(title)) &&
    hostRole !== 'other' &&
    ownerInTitle(title, municipality) !== 'other municipality' &&
    isReadable(document) &&
    wasThere(document, at) &&
    Number(at.slice(0, 4)) - Number(day.slice(0, 4)) <= STALE_YEARS
  );
}

const doubtsIn = (document: ReadDocument): MissionDoubt[] =>
  mainBlocks(document).flatMap((block) =>
    WHOSE.test(block.text)
      ? passagesIn(document, block)
          .filter(({ text }) => isDoubt(text))
          .map((passage) => ({
            by: document.issuer?.name ?? null,
            evidence: quote(passage, 'uppdragen bedöms vara oklara'),
          }))
      : [],
  );

const isDoubt = (text: string): boolean =>
  UNCLEAR.test(text) &&
  WHOSE.test(text) &&
  MISSION.test(text) &&
  !CLEAR_NOW.test(text) &&
  !text.endsWith('?');
