import { executiveInstruction } from '../../facts/executive-instruction.ts';
import { interplay, responsibilityTopic } from '../../facts/interplay.ts';
import { withContradictions } from '../contradiction.ts';
import { defineParts } from '../ladder.ts';

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
  uses: { interplay, executiveInstruction },
  counted: 'uppdrag',
  nothing: 'Inget uppdrag visas',
  none: 'Inget visar vilka uppdrag ledningskontoret, kommundirektören och ledningsgrupperna har.',
  parts: [
    {
      title: 'Kommundirektörens uppdrag är beskrivet.',
      when: ({ interplay, executiveInstruction }) => [
        ...executiveInstruction.map(({ evidence }) => evidence),
        ...interplay.executiveMission.said,
      ],
      says: ({ executiveInstruction: [document] }) =>
        document
          ? `Kommundirektörens uppdrag står i ”${document.title}”.`
          : 'Kommundirektörens uppdrag är beskrivet.',
      lacks: 'En instruktion eller ett beskrivet uppdrag för kommundirektören.',
    },
    {
      title: 'Ledningskontorets uppdrag är beskrivet.',
      when: ({ interplay }) => interplay.officeMission.said,
      says: 'Ledningskontorets uppdrag är beskrivet.',
      lacks: 'Ett beskrivet uppdrag för ledningskontoret.',
    },
    {
      title: 'Ledningsgruppernas uppdrag är beskrivna.',
      when: ({ interplay }) => interplay.groupMission.said,
      says: 'Ledningsgruppens uppdrag är beskrivet.',
      lacks: 'Beskrivna uppdrag för ledningsgrupperna.',
    },
  ],
});

/** Where an audit found the missions unclear, the finding says so beside what is written. */
export default withContradictions(check, ({ facts: { interplay } }) => {
  const unclear = interplay.missionUnclear.said[0];
  const claims = [interplay.officeMission, interplay.executiveMission, interplay.groupMission];
  const clear = claims.flatMap(({ said }) => said)[0];
  if (!unclear) return [];
  return [
    {
      about: 'uppdragen är beskrivna, men en granskning eller rapport säger att de inte är klara.',
      one: unclear.evidence,
      ...(clear && { other: clear.evidence }),
    },
  ];
});
