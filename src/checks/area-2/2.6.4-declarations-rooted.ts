import { declarations } from '../../facts/declarations/index.ts';
import { declarationRoots } from '../../facts/declarations/roots.ts';
import { declarationTopic } from '../../facts/declarations/topic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck } from '../check.ts';
import { withoutPromises } from './without-promises.ts';

const TITLES = [
  'framtagna tillsammans med brukare',
  'beslutade politiskt',
  'kopplade till styrning och uppföljning',
];

const PER_PART = 3;

export default defineCheck({
  question: '2.6.4',
  title: 'Hur löftena har tagits fram och styrs',
  looksFor: [
    'Om service- och kvalitetsdeklarationer är framtagna tillsammans med brukare.',
    'Om de är beslutade av nämnd, styrelse eller fullmäktige.',
    'Om de följs upp i budget, verksamhetsplan eller ledningssystem.',
  ],
  doesNotCount: [
    'Motioner om garantier, och deklarationer som har upphört.',
    'Att en insats planeras tillsammans med den enskilde.',
    'Garantier som följer av lag.',
  ],
  examples: {
    counts: ['Garantierna togs fram i dialog med pensionärsrådet och antogs av socialnämnden.'],
    doesNotCount: ['Vi gör en genomförandeplan tillsammans med dig.'],
  },
  asksPeople: true,
  topic: declarationTopic,
  uses: { declarations, declarationRoots },
  ladder: [
    { level: 0, title: 'Inget av detta visas', share: 0 },
    { level: 1, title: '1 av 3 delar visas', share: 0.33 },
    { level: 2, title: '2 av 3 delar visas', share: 0.67 },
    { level: 3, title: 'Allt detta visas', share: 1 },
  ],
  judge({ facts: { declarations: found, declarationRoots: roots } }) {
    const missing = 'Löften som är framtagna med brukare, beslutade politiskt och kopplade till styrningen.';
    const nothing = withoutPromises(found, missing);
    if (nothing) return nothing;
    const adopted = found.shown.filter(({ issuer }) => /nämnd|fullmäktige|styrelse/iu.test(issuer ?? ''));
    const parts: Evidence[][] = [
      roots.withUsers.said.map(({ evidence }) => evidence),
      [...roots.decided.said, ...adopted].map(({ evidence }) => evidence),
      [...roots.steered.said.map(({ evidence }) => evidence), ...found.results],
    ];
    const shown = TITLES.filter((_, at) => parts[at]!.length > 0);
    const lacking = TITLES.filter((_, at) => parts[at]!.length === 0);
    const names =
      shown.length > 0
        ? shown.join(', ')
        : 'varken framtagna med brukare, beslutade politiskt eller kopplade till styrningen';
    return {
      answer: 'reached',
      level: shown.length,
      reason: `Löftena är, så vitt texterna visar, ${names}.`,
      ...(lacking.length > 0 && { missing: `Att löftena är ${lacking.join(', ')}.` }),
      evidence:
        shown.length > 0
          ? parts.flatMap((part) => part.slice(0, PER_PART))
          : found.shown.map(({ evidence }) => evidence).slice(0, PER_PART),
    };
  },
});
