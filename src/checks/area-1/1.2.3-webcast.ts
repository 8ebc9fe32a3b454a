import { type Webcasts, webcasts } from '../../facts/webcasts/index.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck, type Verdict } from '../check.ts';
import { distinct, instead } from '../wording.ts';

/** Fewest recordings with dates that show by themselves how far back an archive goes. */
const VISIBLE = 3;

export default defineCheck({
  question: '1.2.3',
  title: 'Fullmäktiges möten på webben, på plats och i arkiv',
  looksFor: [
    'Kommunfullmäktiges sammanträden sänds direkt på webben, med bild.',
    'Mötena är öppna för den som vill komma dit.',
    'Tidigare möten går att se i efterhand.',
    'Det framgår hur länge sändningarna finns kvar eller hur långt bakåt de går.',
  ],
  doesNotCount: [
    'Motioner, förslag och planer på sändningar, och sändningar som har upphört.',
    'Skolors, kyrkors och föreningars sändningar, och andra möten än fullmäktiges.',
    'Regionens, en annan kommuns eller närradions sändningar.',
    'Anvisningar till de förtroendevalda om sändningen.',
  ],
  topic: {
    id: 'webcast',
    name: 'sändningar av fullmäktige',
    query: 'webbsändning',
    direct: [
      'webbsänd',
      'webb-tv',
      'webbtv',
      'direktsänd',
      'livesänd',
      'livestream',
      'webbradio',
      'se fullmäktige',
      'play',
    ],
    places: ['kommunfullmäktige', 'fullmäktige', 'sammanträde', 'politik', 'möten'],
  },
  uses: { webcasts },
  ladder: [
    { level: 0, title: 'Ingen sändning visas', share: 0 },
    { level: 1, title: 'Sändning nämns, eller finns bara som ljud eller i efterhand', share: 0.2 },
    { level: 2, title: 'Fullmäktige sänds direkt med bild', share: 0.4 },
    {
      level: 3,
      title: 'Sänds direkt, och mötet är öppet för besökare eller kan ses i efterhand',
      share: 0.6,
    },
    { level: 4, title: 'Sänds direkt, är öppet för besökare och kan ses i efterhand', share: 0.8 },
    { level: 5, title: 'Dessutom framgår hur länge eller hur långt bakåt sändningarna finns', share: 1 },
  ],
  judge({ facts }): Verdict {
    const found = facts.webcasts;
    if (found.live.length > 0 && found.absent.length > 0) return contradicted(found);
    const level = levelOf(found);
    if (level === 0) return noneOf(found);
    return {
      answer: 'reached',
      level,
      ceiling: found.notAfterwards.length > 0 ? Math.max(level, 3) : 5,
      reason: reasonFor(found),
      ...(level < 5 && { missing: missingIn(found) }),
      evidence: evidenceFor(found),
    };
  },
});

const isOpen = ({ open }: Webcasts): boolean => open.length > 0;

const hasArchive = ({ afterwards, recordings, notAfterwards }: Webcasts): boolean =>
  recordings.length > 1 || (afterwards.length > 0 && notAfterwards.length === 0);

const tellsHowLong = (found: Webcasts): boolean =>
  hasArchive(found) && (found.kept.length > 0 || found.recordings.length >= VISIBLE);

function levelOf(found: Webcasts): number {
  if (found.live.length === 0)
    return found.absent.length === 0 &&
      found.sound.length + found.afterwards.length + found.mentions.length + found.recordings.length > 0
      ? 1
      : 0;
  const both = Number(isOpen(found)) + Number(hasArchive(found));
  return both === 2 && tellsHowLong(found) ? 5 : 2 + both;
}

function reasonFor(found: Webcasts): string {
  const { live, sound, afterwards, recordings, kept } = found;
  const said: string[] = [];
  if (live.length > 0) said.push('Kommunfullmäktiges möten sänds direkt med bild på webben.');
  else if (sound.length > 0) said.push('Kommunfullmäktiges möten sänds som ljud på webben, utan bild.');
  else if (afterwards.length > 0 || recordings.length > 0)
    said.push('Kommunfullmäktiges möten går att se i efterhand, men det framgår inte att de sänds direkt.');
  else return 'Sändningar av kommunfullmäktige nämns i kommunens texter, men inget visar var de går att se.';
  if (isOpen(found)) said.push('Mötena är öppna för den som vill komma dit.');
  if (live.length > 0 && hasArchive(found)) said.push('Tidigare möten går att se i efterhand.');
  if (found.notAfterwards.length > 0) said.push('Kommunen säger att tidigare möten inte går att se.');
  if (recordings.length > 1)
    said.push(
      `${recordings.length} inspelningar är länkade, från ${recordings[0]!.date} till ${recordings.at(-1)!.date}.`,
    );
  else if (kept.length > 0) said.push('Det framgår hur länge sändningarna finns kvar.');
  return said.join(' ');
}

function missingIn(found: Webcasts): string {
  const lacks = [
    found.live.length === 0 ? 'att mötena sänds direkt med bild' : '',
    isOpen(found) ? '' : 'att mötena är öppna för besökare',
    hasArchive(found) ? '' : 'att tidigare möten går att se i efterhand',
    tellsHowLong(found) ? '' : 'hur länge eller hur långt bakåt sändningarna finns',
  ].filter(Boolean);
  return `Det framgår inte ${lacks.join(', ')}.`;
}

/** Pieces of evidence per rung; together at most eight. */
function evidenceFor({
  live,
  sound,
  afterwards,
  kept,
  recordings,
  open,
  mentions,
  notAfterwards,
}: Webcasts): Evidence[] {
  const ends = recordings.length > 1 ? [recordings[0]!.evidence, recordings.at(-1)!.evidence] : [];
  const chosen = [
    ...live.slice(0, 2),
    ...(live.length === 0 ? sound.slice(0, 2) : []),
    ...open.slice(0, 1),
    ...[...afterwards, ...notAfterwards].slice(0, 1),
    ...kept.slice(0, 1),
    ...ends,
  ];
  return distinct(
    chosen.length > 0 ? chosen : [...mentions.slice(0, 3), ...recordings.map(({ evidence }) => evidence)],
  );
}

const contradicted = ({ live, absent }: Webcasts): Verdict => ({
  answer: 'cannot_tell',
  reason:
    'Kommunens texter säger emot varandra: en säger att fullmäktige sänds på webben, en annan att det inte görs.',
  evidence: distinct([...live.slice(0, 2), ...absent.slice(0, 2)]),
});

function noneOf({ absent, lookalikes }: Webcasts): Verdict {
  const missing = 'Att kommunfullmäktiges möten sänds direkt på webben.';
  if (absent.length > 0)
    return {
      answer: 'stated_absent',
      reason: 'Kommunen säger själv att fullmäktiges möten inte sänds på webben.',
      missing,
      evidence: distinct(absent).slice(0, 4),
    };
  const seen = instead([
    ['förslag om sändningar', lookalikes.proposed],
    ['planer på sändningar', lookalikes.planned],
    ['äldre uppgifter om sändningar', lookalikes.ended],
    ['andras sändningar', lookalikes.others],
    ['anvisningar till förtroendevalda', lookalikes.members],
  ]);
  return {
    answer: 'not_found',
    reason: `Ingen sändning av kommunfullmäktiges möten hittades.${seen}`,
    missing,
  };
}
