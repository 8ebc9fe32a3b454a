import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { useWords } from '../language.ts';
import { areaHref, sheetHref } from './hrefs.ts';
import { Swedish } from './swedish.tsx';

/** The way back to a sheet. */
export const sheetTrail = (sheet: Sheet) => ({
  href: sheetHref(sheet.evaluation),
  name: (
    <>
      <Swedish>{sheet.municipality.name}</Swedish> {sheet.date}
    </>
  ),
});

/** The way back to a question's area. */
export const areaTrail = (sheet: Sheet, { area }: Pick<SheetQuestion, 'area'>) => ({
  href: areaHref(sheet.evaluation, area),
  name: <AreaName area={area} />,
});

const AreaName = ({ area }: { area: string }) => (
  <>
    {useWords().sheet.area} {area}
  </>
);
