import type { Evidence } from '../../model/evidence.ts';
import type { FigureGroup, FigureName } from './names.ts';

/** Which kind of text gives a figure. */
export type FigureSource =
  | 'annual report'
  | 'personnel accounts'
  | 'committee report'
  | 'budget'
  | 'rule'
  | 'page'
  | 'other';

/** One value of one named key figure. */
export interface KeyFigure {
  /** Which one: an id of `figureNames`. */
  id: string;
  /** Swedish, as it stands in a running sentence. */
  name: string;
  group: FigureGroup;
  value: number;
  unit: FigureName['unit'];
  /** The year that the value is of; null where neither the text nor its title says. */
  year: number | null;
  /** What came out, or what was wanted. */
  role: 'outcome' | 'target';
  /** What its row calls it, as written; null in sentences. */
  label: string | null;
  /** The whole municipality's, one unit's or committee's, or somebody else's: the country's average, other municipalities. */
  whose: 'whole' | 'unit' | 'others';
  /** Swedish name of the unit as written, in lower case; null where it is not one unit's. */
  unitName: string | null;
  source: FigureSource;
  /** Title and canonical URL of the document. */
  title: string;
  url: string;
  evidence: Evidence;
}

/** "sjukfrånvaro 6,3 % (2014)", "hållbart medarbetarengagemang (HME) 79 (2014)". */
export function figureInWords({ name, value, unit, year }: KeyFigure): string {
  const number = String(value).replace('.', ',');
  const counted = unit === '%' ? `${number} %` : unit === 'placering' ? `plats ${number}` : number;
  return `${name} ${counted}${year ? ` (${year})` : ''}`;
}
