import { type Declarations, declarations, servicesOf } from '../../facts/declarations/index.ts';
import { declarationTopic } from '../../facts/declarations/topic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck } from '../check.ts';
import { listOf, servicesCounted } from './wording.ts';

/** Services from which an evaluator speaks of many. */
const MANY = 4;
/** Pieces of evidence in one finding: more than a reader opens. */
const PIECES = 10;

export default defineCheck({
  question: '2.6.1',
  title: 'Service- och kvalitetsdeklarationer',
  looksFor: [
    'Servicedeklarationer, tjänstegarantier, lokala värdighetsgarantier och liknande där kommunen själv lovar något.',
    'Vilka verksamheter som har dem; flera är bättre än en, och ett gemensamt system är bäst.',
  ],
  doesNotCount: [
    'Garantier som följer av lag, regionens vårdgaranti, bolagens och leverantörernas garantier, varu- och energideklarationer.',
    'Motioner, förslag, planer och utkast, och sådant som har upphört eller gått ut.',
    'Den nationella värdegrunden utan egna löften.',
  ],
  topic: declarationTopic,
  uses: { declarations },
  ladder: [
    { level: 0, title: 'Inga deklarationer', share: 0 },
    { level: 1, title: 'Deklarationer nämns eller länkas, men löftena går inte att läsa', share: 0.1 },
    { level: 2, title: 'En verksamhet har en deklaration', share: 0.3 },
    { level: 3, title: 'Två eller tre verksamheter, eller en gemensam för hela kommunen', share: 0.5 },
    { level: 4, title: 'Minst fyra verksamheter', share: 0.75 },
    { level: 5, title: 'Ett gemensamt system med deklarationer för många verksamheter', share: 1 },
  ],
  judge({ facts: { declarations: found } }) {
    const { shown, listed, mentioned, common } = found;
    if (shown.length > 0) return judgeShown(found);
    const excepted = found.absent.filter(({ exceptSome }) => exceptSome);
    const hints = [...listed, ...mentioned, ...excepted];
    if (hints.length > 0 && found.ended.length === 0) {
      const services = servicesOf(hints);
      return {
        answer: 'reached',
        level: 1,
        ceiling: Math.max(2, levelOf(services.length, services.length === 0, common.length > 0)),
        reason: `Deklarationer nämns${services.length > 0 ? ` för ${listOf(services)}` : ''}, men inga löften har kunnat läsas.${unread(found)}`,
        missing: 'Själva löftena, publicerade så att brukaren kan läsa dem.',
        evidence: hints.map(({ evidence }) => evidence).slice(0, PIECES),
      };
    }
    const missing = 'Minst en verksamhet med en publicerad deklaration.';
    const denials = [...found.ended, ...found.absent].map(({ evidence }) => evidence);
    if (denials.length > 0) {
      const reason =
        found.ended.length > 0
          ? 'Kommunen uppger att dess deklarationer har upphört.'
          : 'Kommunen uppger att den inte har några deklarationer.';
      return { answer: 'stated_absent', reason, missing, evidence: denials.slice(0, PIECES) };
    }
    return {
      answer: 'not_found',
      reason: `Inga gällande deklarationer hittades.${notInForce(found)}`,
      missing,
    };
  },
});

function judgeShown(found: Declarations) {
  const { shown, common } = found;
  const services = servicesOf(shown);
  const wide = shown.some((declaration) => declaration.wide);
  const level = levelOf(services.length, wide, common.length > 0);
  const further = servicesOf([...shown, ...found.listed, ...found.mentioned]);
  return {
    answer: 'reached' as const,
    level,
    ceiling: Math.max(level, levelOf(further.length, wide, common.length > 0)),
    reason: reasonOf(found, level),
    ...(level < 5 && { missing: missingAt(level) }),
    evidence: evidenceOf(found, level === 5 ? common.slice(0, 2) : []),
  };
}

function levelOf(services: number, wide: boolean, common: boolean): number {
  if (services >= MANY) return common ? 5 : 4;
  if (services >= 2 || wide) return 3;
  return 2;
}

function reasonOf(found: Declarations, level: number): string {
  const { shown } = found;
  const services = servicesOf(shown);
  const wide = shown.some((declaration) => declaration.wide);
  const promises = shown.reduce((sum, declaration) => sum + declaration.promises.length, 0);
  const where = [
    services.length > 0 ? `${servicesCounted(services.length)} (${listOf(services)})` : '',
    wide ? 'kommunen som helhet' : '',
    services.length === 0 && !wide ? 'en verksamhet som inte namnges' : '',
  ].filter(Boolean);
  const unnamed = shown.some(({ named }) => named) ? '' : ' De kallas inte deklaration eller garanti.';
  const system = level === 5 ? 'Kommunen har ett gemensamt system: deklarationer' : 'Deklarationer';
  return `${system} med ${promises === 1 ? 'ett löfte' : `sammanlagt ${promises} löften`} finns för ${where.join(' och för ')}.${unnamed}${unread(found)}`;
}

const missingAt = (level: number): string =>
  level === 4
    ? 'Ett gemensamt system som håller samman deklarationerna för hela kommunen.'
    : level === 3
      ? 'Deklarationer för minst fyra verksamheter.'
      : 'Deklarationer för fler verksamheter än en.';

function unread({ listed, shown }: Declarations): string {
  const known = servicesOf(shown).map(({ id }) => id);
  const others = servicesOf(listed).filter(({ id }) => !known.includes(id));
  if (others.length > 0) return ` Länkade men inte lästa: ${listOf(others)}.`;
  return listed.length > 0 && shown.length === 0 ? ' De är länkade men har inte lästs.' : '';
}

function notInForce({ planned, expired }: Declarations): string {
  const said = [
    planned.length > 0 ? ` De nämns bara som förslag eller plan, i ”${planned[0]!.evidence.title}”.` : '',
    expired.length > 0 ? ` ”${expired[0]!.title}” gäller inte den aktuella dagen.` : '',
  ];
  return said.join('');
}

/** The gathering page, then each service by its name and a first promise. */
function evidenceOf({ shown }: Declarations, first: Evidence[]): Evidence[] {
  const names = distinctServices(shown).flatMap(({ evidence, promises }) => [
    evidence,
    promises[0]!.evidence,
  ]);
  const room = PIECES - first.length;
  const fitting = names.length <= room ? names : names.filter((_, at) => at % 2 === 0);
  return [...first, ...fitting.slice(0, room)];
}

/** One declaration a service. */
function distinctServices(shown: Declarations['shown']): Declarations['shown'] {
  const seen = new Set<string>();
  return shown.filter(({ services }) => {
    const key = services.map(({ id }) => id).join();
    return !seen.has(key) && seen.add(key);
  });
}
