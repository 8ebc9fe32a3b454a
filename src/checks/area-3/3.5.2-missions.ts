import { executiveInstruction } from '../../facts/executive-instruction.ts';
import { interplay, responsibilityTopic } from '../../facts/interplay.ts';
import { type MissionDoubt, missionDoubts } from '../../facts/mission-doubts.ts';
import { withContradictions } from '../contradiction.ts';
import { defineParts } from '../ladder.ts';

const PARTS = 3;

const EXECUTIVE = /direktör|kommunchef/iu;
const OFFICE = /kontor|förvaltning/iu;
const GROUP = /ledningsgrupp/iu;

/** What an audit found unclear is not counted as made clear. */
const isDoubted = (doubts: readonly MissionDoubt[], whose: RegExp): boolean =>
  doubts.some(({ evidence }) => whose.test(evidence.quote));

const check = defineParts({
  question: '3.5.2',
  title: 'Klargjorda uppdrag för ledningskontor, kommundirektör och ledningsgrupper',
  looksFor: [
    'Instruktion för kommundirektören, och beskrivna uppdrag för ledningskontoret och ledningsgrupperna.',
  ],
  doesNotCount: [
    'Att kontoret eller direktören finns, med adress och telefon.',
    'Krisledningsgrupper och skolors ledningsgrupper.',
    'Platsannonser och nyheter om vem som blir direktör.',
  ],
  examples: {
    counts: ['Kommundirektören leder förvaltningen under kommunstyrelsen enligt en instruktion.'],
    doesNotCount: ['Kommunledningskontoret finns i kommunhuset.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { interplay, executiveInstruction, missionDoubts },
  counted: 'uppdrag',
  nothing: 'Inget uppdrag visas',
  none: 'Inget visar vilka uppdrag ledningskontoret, kommundirektören och ledningsgrupperna har.',
  parts: [
    {
      title: 'Kommundirektörens uppdrag är beskrivet.',
      when: ({ interplay, executiveInstruction, missionDoubts }) =>
        isDoubted(missionDoubts, EXECUTIVE)
          ? []
          : [...executiveInstruction.map(({ evidence }) => evidence), ...interplay.executiveMission.said],
      says: ({ executiveInstruction: [document] }) =>
        document
          ? `Kommundirektörens uppdrag står i ”${document.title}”.`
          : 'Kommundirektörens uppdrag är beskrivet.',
      lacks: 'En instruktion eller ett beskrivet uppdrag för kommundirektören.',
    },
    {
      title: 'Ledningskontorets uppdrag är beskrivet.',
      when: ({ interplay, missionDoubts }) =>
        isDoubted(missionDoubts, OFFICE) ? [] : interplay.officeMission.said,
      says: 'Ledningskontorets uppdrag är beskrivet.',
      lacks: 'Ett beskrivet uppdrag för ledningskontoret.',
    },
    {
      title: 'Ledningsgruppernas uppdrag är beskrivna.',
      when: ({ interplay, missionDoubts }) =>
        isDoubted(missionDoubts, GROUP) ? [] : interplay.groupMission.said,
      says: 'Ledningsgruppens uppdrag är beskrivet.',
      lacks: 'Beskrivna uppdrag för ledningsgrupperna.',
    },
  ],
});

/** Where an audit found the missions unclear, the finding says so beside what is written. */
export default withContradictions(check, ({ facts: { interplay, missionDoubts } }) => {
  const [doubt] = missionDoubts;
  if (!doubt) return [];
  const clear = [
    ...(OFFICE.test(doubt.evidence.quote) ? interplay.officeMission.said : []),
    ...(EXECUTIVE.test(doubt.evidence.quote) ? interplay.executiveMission.said : []),
    ...(GROUP.test(doubt.evidence.quote) ? interplay.groupMission.said : []),
  ][0];
  const who = doubt.by ?? 'en granskning';
  return [
    {
      about: clear
        ? `uppdragen är beskrivna, men ${who} fann dem oklara.`
        : `${who} fann att uppdragen är oklara.`,
      one: doubt.evidence,
      upTo: PARTS,
      ...(clear && { other: clear.evidence }),
    },
  ];
});
