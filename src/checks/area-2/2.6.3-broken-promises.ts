import {
  type Consequence,
  type Declaration,
  type Declarations,
  declarations,
  nameOf,
  type Remedy,
  strongerOf,
} from '../../facts/declarations/index.ts';
import { declarationTopic } from '../../facts/declarations/topic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck } from '../check.ts';
import { withoutPromises } from './without-promises.ts';

const PIECES = 10;

const levels: Record<Remedy, number> = { complaint: 1, correction: 2, timely_correction: 3, compensation: 4 };

export default defineCheck({
  question: '2.6.3',
  title: 'När ett löfte inte hålls',
  looksFor: [
    'Vad deklarationen säger om löften som inte hålls: rätt att klaga, rättelse eller förklaring, inom vilken tid, och kompensation.',
  ],
  doesNotCount: [
    'Kommunens allmänna synpunktshantering, när deklarationen inte hänvisar till den.',
    'Ersättning och nedsatt avgift som följer av lag.',
  ],
  topic: declarationTopic,
  uses: { declarations },
  ladder: [
    { level: 0, title: 'Inget sägs om löften som inte hålls', share: 0 },
    { level: 1, title: 'Den som är missnöjd kan klaga', share: 0.25 },
    { level: 2, title: 'Kommunen rättar till eller förklarar', share: 0.5 },
    { level: 3, title: 'Kommunen rättar till eller förklarar inom en utsatt tid', share: 0.75 },
    { level: 4, title: 'Konkret kompensation', share: 1 },
  ],
  judge({ facts: { declarations: found } }) {
    const nothing = withoutPromises(
      found,
      'En publicerad deklaration som säger vad som händer när löftet inte hålls.',
    );
    if (nothing) return nothing;
    const remedied = found.shown.map((declaration) => ({
      declaration,
      remedy: remedyOf(declaration, found.generalConsequences),
    }));
    const level = levelOf(remedied.map(({ remedy }) => (remedy === null ? 0 : levels[remedy])));
    const best = remedied.reduce<Remedy | null>(
      (strongest, { remedy }) => strongerOf(strongest, remedy),
      null,
    );
    return {
      answer: 'reached',
      level,
      reason: reasonOf(found, remedied, best),
      ...(level < 4 && { missing: missingAt(level) }),
      evidence: evidenceOf(found, best),
    };
  },
});

const remedyOf = ({ consequences }: Declaration, general: readonly Consequence[]): Remedy | null =>
  [...consequences, ...general].reduce<Remedy | null>(
    (strongest, { remedy }) => strongerOf(strongest, remedy),
    null,
  );

/** What at least half the declarations give; a better one among them lifts the whole half of its own way. */
function levelOf(each: readonly number[]): number {
  const sorted = [...each].sort((a, b) => b - a);
  const usual = sorted[Math.ceil(sorted.length / 2) - 1]!;
  return Math.max(usual, Math.ceil(sorted[0]! / 2));
}

const saying: Record<Remedy, string> = {
  complaint: 'får brukaren klaga eller lämna synpunkter',
  correction: 'lovar kommunen rättelse eller förklaring, utan utsatt tid',
  timely_correction: 'lovar kommunen rättelse eller förklaring inom en utsatt tid',
  compensation: 'får brukaren kompensation',
};

function reasonOf(
  { shown, generalConsequences }: Declarations,
  remedied: readonly { declaration: Declaration; remedy: Remedy | null }[],
  best: Remedy | null,
): string {
  const denied = [...shown.flatMap(({ consequences }) => consequences), ...generalConsequences].some(
    ({ deniesCompensation }) => deniesCompensation,
  );
  const denial = denied ? ' Kommunen säger uttryckligen att löftena inte ger rätt till ersättning.' : '';
  if (best === null) return `Deklarationerna säger inte vad som händer när ett löfte inte hålls.${denial}`;
  const those = remedied.filter(({ remedy }) => remedy === best);
  const silent = remedied.filter(({ remedy }) => remedy === null).length;
  const where =
    those.length === remedied.length
      ? ''
      : ` i ${those.length} av ${remedied.length} deklarationer (${those.map(({ declaration }) => nameOf(declaration)).join(', ')})`;
  const quiet = silent > 0 ? ` ${silent} av ${remedied.length} säger ingenting om det.` : '';
  const end = best === 'complaint' && !denied ? ' Någon rättelse eller kompensation utlovas inte.' : '';
  return `När ett löfte inte hålls ${saying[best]}${where}.${quiet}${end}${denial}`;
}

const missingAt = (level: number): string =>
  [
    'Att deklarationerna säger vad som händer när ett löfte inte hålls.',
    'Att kommunen rättar till felet eller förklarar det, inte bara tar emot klagomål.',
    'Inom vilken tid felet rättas eller förklaras.',
    'Konkret kompensation till den som drabbas.',
  ][level]!;

/** Strongest first; where nothing is said, the declarations that were read. */
function evidenceOf({ shown, generalConsequences }: Declarations, best: Remedy | null): Evidence[] {
  const said = [...shown.flatMap(({ consequences }) => consequences), ...generalConsequences];
  if (best === null && said.length === 0) return shown.map(({ evidence }) => evidence).slice(0, PIECES);
  const rank = ({ remedy }: Consequence) => (remedy === null ? 0 : levels[remedy]);
  return said
    .toSorted((a, b) => rank(b) - rank(a))
    .map(({ evidence }) => evidence)
    .slice(0, PIECES);
}
