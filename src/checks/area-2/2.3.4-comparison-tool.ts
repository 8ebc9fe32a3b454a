import { type CompareService, compareService, compareServiceTopic } from '../../facts/compare-service.ts';
import { defineLadder } from '../ladder.ts';
import { listOf, servicesCounted } from './wording.ts';

const SEVERAL = 3;

export default defineLadder({
  question: '2.3.4',
  title: 'Jämförelsetjänst för enheter och utförare',
  looksFor: [
    'En tjänst där man kan jämföra enheter, till exempel förskolor, skolor och äldreboenden.',
    'Vilka tjänster den täcker, om andra utförare är med och om den visar vad brukarna tycker.',
  ],
  doesNotCount: [
    'Jämförelser av hela kommuner med varandra.',
    'Andras tjänster, till exempel Skolverkets och Socialstyrelsens.',
    'Nyheter om att en tjänst ska komma.',
  ],
  examples: {
    counts: ['Här jämför du förskolor, skolor och hemtjänst, både kommunala och privata.'],
    doesNotCount: ['Kommunen jämför sina resultat med andra kommuner.'],
  },
  topic: compareServiceTopic,
  uses: { compareService },
  nothing: 'Ingen jämförelsetjänst visas',
  none: 'Ingen tjänst för att jämföra enheter och utförare hittades.',
  about: ({ compareService }) => [compareService.tool],
  steps: [
    {
      title: 'Det går att jämföra enheter',
      share: 0.3,
      when: ({ compareService }) => compareService.tool.said,
      says: ({ compareService }) =>
        compareService.services.length > 0
          ? `Det går att jämföra enheter inom ${servicesCounted(compareService.services.length)}: ${listOf(servicesOf(compareService))}.`
          : 'Det går att jämföra enheter.',
      lacks: 'En tjänst där man kan jämföra enheter.',
    },
    {
      title: 'Inom minst tre tjänster',
      share: 0.6,
      when: ({ compareService: { services } }) =>
        services.length >= SEVERAL ? services.map(({ evidence }) => evidence) : [],
      says: 'Den täcker flera tjänster.',
      lacks: 'Jämförelser inom fler tjänster.',
    },
    {
      title: 'Andra utförare än kommunen är med',
      share: 0.8,
      when: ({ compareService }) => compareService.providers.said,
      says: 'Andra utförare än kommunen är med.',
      lacks: 'Att andra utförare än kommunen är med.',
    },
    {
      title: 'Den visar vad brukarna tycker, för alla tjänster',
      share: 1,
      when: ({ compareService: { surveys, gaps } }) => (gaps.said.length > 0 ? [] : surveys.said),
      says: 'Den visar vad brukarna tycker.',
      lacks: 'Svar från brukarundersökningar för alla tjänster i jämförelsen.',
    },
  ],
});

const servicesOf = ({ services }: CompareService) => services.map(({ service }) => service);
