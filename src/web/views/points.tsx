import type { Outcome } from '../../model/outcome.ts';
import type { Totals } from '../../model/points.ts';
import { useWords } from '../language.ts';

export const OutcomeLabel = ({ outcome }: { outcome: Outcome }) => (
  <span class={`outcome ${outcome}`}>{useWords().outcomes[outcome]}</span>
);

/** Certain points as a filled bar, possible ones as a hatched one; the numbers stand beside it for everyone. */
const TotalsBar = ({ totals: [certain, possible, max] }: { totals: Totals }) => {
  const percent = (points: number) => (max === 0 ? 0 : Math.round((points / max) * 1000) / 10);
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="6" />
      <rect class="possible" width={percent(possible)} height="6" />
      <rect class="certain" width={percent(certain)} height="6" />
    </svg>
  );
};

export const TotalsCells = ({ totals }: { totals: Totals }) => {
  const { number } = useWords().points;
  return (
    <>
      <td class="number">{number(totals[0])}</td>
      <td class="number">{number(totals[1])}</td>
      <td class="number">{number(totals[2])}</td>
      <td class="wide">
        <TotalsBar totals={totals} />
      </td>
    </>
  );
};
