import { type EvidencePages, layEvidence } from './evidence.ts';
import { layEvents, layLeaflet, layNews, layPlans, layPolicies, laySchools } from './filler.ts';
import { type Held, layMinutes } from './minutes.ts';
import { type PageNode, type PaperNode, withAll } from './node.ts';
import { OUTLINE } from './outline.ts';
import { Plot } from './plot.ts';
import type { Wording } from './wordings.ts';

export interface BenchSite {
  start: PageNode;
  /** Without the variants of one address: every page and every paper once. */
  pages: PageNode[];
  papers: PaperNode[];
  evidence: EvidencePages;
  minutes: Held[];
}

/** Share of PDFs among a site's resources. */
const PAPERS = 0.6;

/** Years of minutes on a site of 3,000 resources; smaller ones have fewer. */
const YEARS = 7;

/**
 * Lays a municipality's website out: sections and standing pages, schools, development plans, governing documents, the
 * minutes of nine bodies, and news and events to fill it up.
 *
 * @param size pages and PDFs together, robots.txt and sitemaps not counted; at least 1,000
 */
export function buildSite(wording: Wording, size: number, seed = 1): BenchSite {
  const plot = new Plot(wording, seed);
  const share = size / 3000;
  layOutline(plot);
  const evidence = layEvidence(plot, wording);
  const years = Math.max(2, Math.round(YEARS * share));
  const minutes = layMinutes(plot, plot.at(wording.minutes.trail), wording.minutes.layout, years);
  const standing = withAll(plot.start).filter(({ inMenu }) => inMenu);
  laySchools(plot, Math.round(60 * share));
  layPlans(plot, Math.round(80 * share));
  layPolicies(plot);
  fill(plot, standing, size);
  const pages = withAll(plot.start);
  return { start: plot.start, pages, papers: pages.flatMap(({ papers }) => papers), evidence, minutes };
}

function layOutline(plot: Plot): void {
  const open: PageNode[] = [plot.start];
  for (const line of OUTLINE.trim().split('\n')) {
    const depth = /^ */.exec(line)![0].length / 2;
    open.length = depth + 1;
    open.push(plot.add(open[depth]!, line.trim()));
  }
}

/** News, events and leaflets, until the size and the share of PDFs are right. */
function fill(plot: Plot, standing: readonly PageNode[], size: number): void {
  const pages = () => withAll(plot.start).length;
  const papers = () => withAll(plot.start).reduce((sum, page) => sum + page.papers.length, 0);
  const wanted = Math.round(size * (1 - PAPERS));
  // One page in thirteen is the list that the other twelve stand on.
  const items = Math.floor(((wanted - pages()) * 12) / 13);
  layNews(plot, Math.ceil(items * 0.6));
  layEvents(plot, Math.floor(items * 0.4));
  const missing = size - pages() - papers();
  if (missing < 0) throw new Error(`a site of ${size} resources is too small for its parts`);
  for (let number = 1; number <= missing; number++) layLeaflet(plot, standing, number);
}
