import { declarations, type Promised } from '../../facts/declarations/index.ts';
import { declarationTopic } from '../../facts/declarations/topic.ts';
import { defineCheck } from '../check.ts';
import { withoutPromises } from './without-promises.ts';

const HALF = 0.5;
/** "Nearly all": one vague promise in five does no harm. */
const NEARLY_ALL = 0.8;
/** Fewer promises than this are no set that one can call measurable. */
const A_SET = 3;
const PIECES = 10;

export default defineCheck({
  question: '2.6.2',
  title: 'Konkreta och mätbara löften',
  looksFor: [
    'Löften med tal och enhet: ”inom två arbetsdagar”, ”minst 90 procent”, ”högst 12 personal under 14 dagar”.',
    'Publicerade resultat av löftena.',
  ],
  doesNotCount: [
    'Löften utan mått: ”vi bemöter dig med respekt”.',
    'Tidsgränser som lagen sätter.',
    'Mål i budget och planer som inte är löften till brukaren.',
  ],
  topic: declarationTopic,
  uses: { declarations },
  ladder: [
    { level: 0, title: 'Inga löften, eller inget löfte som kan mätas', share: 0 },
    { level: 1, title: 'Några löften kan mätas', share: 0.25 },
    { level: 2, title: 'Minst hälften av löftena kan mätas', share: 0.5 },
    { level: 3, title: 'Nästan alla löften kan mätas', share: 0.75 },
    { level: 4, title: 'Nästan alla löften kan mätas, och resultaten publiceras', share: 1 },
  ],
  judge({ facts: { declarations: found } }) {
    const nothing = withoutPromises(found, 'Minst ett löfte som kan mätas, till exempel med antal dagar.');
    if (nothing) return nothing;
    const promises = found.shown.flatMap((declaration) => declaration.promises);
    const measured = promises.filter(({ measure }) => measure !== null);
    const vague = promises.filter(({ measure }) => measure === null);
    const results = found.results.length > 0;
    const level = levelOf(measured.length, promises.length, results);
    return {
      answer: 'reached',
      level,
      reason: reasonOf(measured, promises.length, results),
      ...(level < 4 && { missing: missingAt(level, promises.length) }),
      evidence: [
        ...found.results.slice(0, 2),
        ...measured.slice(0, level === 0 ? 0 : PIECES - 4).map(({ evidence }) => evidence),
        ...vague.slice(0, 2).map(({ evidence }) => evidence),
      ],
    };
  },
});

function reasonOf(measured: readonly Promised[], all: number, results: boolean): string {
  const only = all === 1;
  if (measured.length === 0)
    return only ? 'Det enda lästa löftet har inget mått.' : `Inget av ${all} lästa löften har ett mått.`;
  const examples = [...new Set(measured.map(({ measure }) => `”${measure}”`))].slice(0, 3).join(', ');
  const counted = only
    ? `Det enda lästa löftet kan mätas: ${examples}.`
    : `${measured.length} av ${all} löften kan mätas, till exempel ${examples}.`;
  return `${counted} ${results ? 'Resultat av löftena publiceras.' : 'Inga publicerade resultat av löftena hittades.'}`;
}

function levelOf(measured: number, all: number, results: boolean): number {
  if (measured === 0) return 0;
  const share = measured / all;
  if (share >= NEARLY_ALL && all >= A_SET) return results ? 4 : 3;
  return share >= HALF ? 2 : 1;
}

function missingAt(level: number, all: number): string {
  if (level === 3) return 'Publicerade resultat som visar om löftena hålls.';
  if (level === 2)
    return all < A_SET ? 'Fler löften som kan mätas.' : 'Mått i nästan alla löften: tid, antal eller andel.';
  return level === 1 ? 'Mått i minst hälften av löftena.' : 'Minst ett löfte med tid, antal eller andel.';
}
