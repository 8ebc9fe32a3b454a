import {
  type ReportingChannels,
  reportingChannels,
  type Way,
  type WayKind,
} from '../../facts/reporting-channels/index.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck, type Verdict } from '../check.ts';
import { distinct, instead } from '../wording.ts';

export default defineCheck({
  question: '1.4.3',
  title: 'Kanal för den som vill berätta om missförhållanden',
  looksFor: [
    'Kommunens egna sidor och styrdokument nämner en visselblåsarfunktion eller en annan trygg kanal för tips om oegentligheter.',
    'Kommunen säger själv att den har en sådan funktion.',
    'Det framgår hur man lämnar ett tips (länk, e-tjänst, telefon, e-post eller brev) och hur den som gör det skyddas.',
    'Kanalen är öppen även för medborgare, inte bara för den som arbetar i verksamheten.',
  ],
  doesNotCount: [
    'Motioner, medborgarförslag, planer och utredningar om att införa en funktion.',
    'Sidor som bara förklarar lagen eller ordet visselblåsare.',
    'En regions, myndighets, annan kommuns eller ett bolags kanal, om kommunen inte delar den.',
    'Synpunkter, klagomål och felanmälan.',
  ],
  topic: {
    id: 'whistleblower',
    name: 'visselblåsning och tips om oegentligheter',
    query: 'visselblåsning',
    direct: [
      'visselblås',
      'whistleblow',
      'whistle',
      'rapporteringskanal',
      'etikkanal',
      'oegentlighet',
      'korruption',
    ],
    places: [
      'mutor',
      'synpunkter',
      'klagomål',
      'tyck till',
      'kontakta',
      'jobba hos oss',
      'insyn',
      'etik',
      'rättssäkerhet',
      'e-tjänst',
    ],
  },
  uses: { channels: reportingChannels },
  ladder: [
    { level: 0, title: 'Ingen kanal visas', share: 0 },
    { level: 1, title: 'En kanal nämns', share: 0.2 },
    { level: 2, title: 'Kommunen har en egen funktion', share: 0.4 },
    { level: 3, title: 'Det framgår hur man använder den', share: 0.7 },
    { level: 4, title: 'Den är trygg och öppen även för medborgare', share: 1 },
  ],
  judge({ facts: { channels } }): Verdict {
    const { functions, ways, absent } = channels;
    if (functions.length > 0 && absent.length > 0 && ways.length === 0) return contradicted(channels);
    const level = levelOf(channels);
    if (level === 0) return noneOf(channels);
    return {
      answer: 'reached',
      level,
      ceiling: channels.shut.length > 0 && channels.open.length === 0 ? Math.max(level, 3) : 4,
      reason: `${reasons[level]!(channels)}${againstIt(channels)}`,
      ...(level < 4 && { missing: missingAt(level, channels) }),
      evidence: evidenceFor(level, channels),
    };
  },
});

function levelOf({
  functions,
  mentions,
  decisions,
  ways,
  protections,
  open,
  absent,
}: ReportingChannels): number {
  if (ways.length > 0) return open.length > 0 && protections.length > 0 ? 4 : 3;
  if (functions.length > 0) return 2;
  return absent.length === 0 && mentions.length + decisions.length > 0 ? 1 : 0;
}

const contradicted = ({ functions, absent }: ReportingChannels): Verdict => ({
  answer: 'cannot_tell',
  reason:
    'Kommunens texter säger emot varandra: en säger att visselblåsarfunktionen finns, en annan att den inte gör det.',
  evidence: distinct([...functions.slice(0, 2), ...absent.slice(0, 2)]),
});

const reasons: Record<number, (channels: ReportingChannels) => string> = {
  1: ({ mentions }) =>
    mentions.length > 0
      ? 'En visselblåsarfunktion nämns i kommunens egna texter, men inget visar hur den ser ut eller att den är i bruk.'
      : 'Kommunen har beslutat om en visselblåsarfunktion, men inget visar att den är i bruk.',
  2: () => 'Kommunen säger att den har en egen visselblåsarfunktion, men det framgår inte hur man når den.',
  3: ({ ways, protections, staff, shut }) =>
    [
      `Kommunen har en kanal för tips om missförhållanden som nås via ${waysInWords(ways)}.`,
      protections.length > 0 ? 'Det framgår hur den som tipsar skyddas.' : '',
      shut.length > 0
        ? 'Den är inte öppen för allmänheten.'
        : staff.length > 0
          ? 'Den beskrivs bara för den som arbetar eller har arbetat i verksamheten.'
          : '',
    ]
      .filter(Boolean)
      .join(' '),
  4: ({ ways }) =>
    `Kommunen har en kanal för tips om missförhållanden som nås via ${waysInWords(ways)}; den är öppen även för medborgare, och det framgår hur den som tipsar skyddas.`,
};

const words: Record<WayKind, string> = {
  vendor: 'en extern rapporteringstjänst',
  'e-service': 'e-tjänst',
  form: 'webbformulär',
  telephone: 'telefon',
  'e-mail': 'e-post',
  letter: 'brev',
};

const order = Object.keys(words) as WayKind[];

function waysInWords(ways: readonly Way[]): string {
  const kinds = order.filter((kind) => ways.some((way) => way.kind === kind)).map((kind) => words[kind]);
  return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} och ${kinds.at(-1)}` : kinds[0]!;
}

const againstIt = ({ absent }: ReportingChannels): string =>
  absent.length > 0 ? ' En annan text säger att funktion saknas; kontrollera vilken som gäller.' : '';

function missingAt(level: number, { protections, open }: ReportingChannels): string {
  if (level === 1) return 'Att kommunen själv säger att den har en funktion som är i bruk.';
  if (level === 2)
    return 'Hur man lämnar ett tips: länk till formulär eller tjänst, telefon, e-post eller postadress.';
  const lacks = [
    open.length === 0 ? 'att kanalen är öppen även för medborgare' : '',
    protections.length === 0 ? 'hur den som tipsar skyddas' : '',
  ].filter(Boolean);
  return `Det sägs inte ${lacks.join(' eller ')}.`;
}

/** Pieces of evidence per rung; together at most eight. */
function evidenceFor(level: number, channels: ReportingChannels): Evidence[] {
  const { functions, mentions, decisions, protections, open, staff, shut, absent } = channels;
  if (level === 1) return distinct([...mentions.slice(0, 3), ...decisions.slice(0, 2)]);
  const ways = order.flatMap((kind) => channels.ways.filter((way) => way.kind === kind).slice(0, 1));
  return distinct([
    ...functions.slice(0, 2),
    ...ways.slice(0, 3).map(({ evidence }) => evidence),
    ...protections.slice(0, 1),
    ...(open.length > 0 ? open.slice(0, 1) : [...shut, ...staff].slice(0, 1)),
    ...absent.slice(0, 1),
  ]);
}

function noneOf({ absent, lookalikes }: ReportingChannels): Verdict {
  const missing = 'En egen visselblåsarfunktion eller en annan trygg kanal för tips om oegentligheter.';
  if (absent.length > 0)
    return {
      answer: 'stated_absent',
      reason: 'Kommunen säger själv att den inte har någon visselblåsarfunktion.',
      missing,
      evidence: distinct(absent).slice(0, 4),
    };
  const seen = instead([
    ['förslag om en', lookalikes.proposed],
    ['planer på en', lookalikes.planned],
    ['en äldre uppgift om en', lookalikes.ended],
    ['någon annans', lookalikes.others],
    ['en förklaring av', lookalikes.explained],
  ]);
  return {
    answer: 'not_found',
    reason: `Ingen egen visselblåsarfunktion eller liknande kanal hittades.${seen}`,
    missing,
  };
}
