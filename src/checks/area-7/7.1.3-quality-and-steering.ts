import { qualityTopic } from '../../facts/quality/topic.ts';
import { qualityWork } from '../../facts/quality/work.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '7.1.3',
  title: 'Kvalitetsarbetet och styrmodellen',
  looksFor: ['Hur kvalitetsarbetet hör ihop med styrning, planering och uppföljning.'],
  doesNotCount: [
    'Skolans och omsorgens egna kvalitetssystem.',
    'Allmänna ord om god kvalitet.',
    'Förslag och revisorers råd.',
  ],
  examples: {
    counts: ['Kvalitetsarbetet är en del av kommunens styrmodell.'],
    doesNotCount: ['Vi har hög kvalitet i allt vi gör.'],
  },
  topic: qualityTopic,
  uses: { qualityWork },
  nothing: 'Inget gemensamt kvalitetsarbete visas',
  none: 'Inget visar att kvalitetsarbetet är kopplat till styrningen.',
  about: ({ qualityWork }) => [qualityWork.steered],
  steps: [
    {
      title: 'Kommunen beskriver ett kvalitetsarbete.',
      share: 0.25,
      when: ({ qualityWork: { work, steered, cycle } }) => [...work.said, ...steered.said, ...cycle.said],
      says: 'Kommunen beskriver ett kvalitetsarbete.',
      lacks: 'Ett beskrivet kvalitetsarbete för hela kommunen.',
    },
    {
      title: 'Det är kopplat till styrmodellen.',
      share: 0.7,
      when: ({ qualityWork: { steered } }) => steered.said,
      says: 'Det är kopplat till styrningen.',
      lacks: 'Att kvalitetsarbetet är en del av styrmodellen.',
    },
    {
      title: 'Det följer styrningens steg från plan till förbättring.',
      share: 1,
      when: ({ qualityWork: { cycle } }) => cycle.said,
      says: 'Det följer stegen från plan till uppföljning och förbättring.',
      lacks: 'Hur kvalitetsarbetet följer planering, uppföljning och förbättring.',
    },
  ],
});
