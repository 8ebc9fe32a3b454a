import { seldomHeard } from '../../facts/participation/seldom-heard.ts';
import { councilsTopic } from '../../facts/participation/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '1.3.10',
  title: 'Grupper som sällan hörs',
  looksFor: ['Egna vägar för unga, för dem som talar andra språk och för andra som sällan kommer till tals.'],
  doesNotCount: [
    'Elevråd och annat inflytande i den egna skolan.',
    'Att webbplatsen kan översättas, och service på andra språk utan att någon tillfrågas.',
    'Regionens, partiers och föreningars arbete.',
  ],
  examples: {
    counts: ['Ungdomsfullmäktige lämnar förslag till nämnderna.', 'Enkäten finns på fem språk.'],
    doesNotCount: ['Elevrådet möts varje månad.', 'Översätt sidan med Google Translate.'],
  },
  topic: councilsTopic,
  uses: { seldomHeard },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar att grupper som sällan hörs söks upp eller har egna vägar.',
  about: ({ seldomHeard }) => [seldomHeard.youth],
  parts: [
    {
      title: 'Unga har egna vägar att påverka.',
      when: ({ seldomHeard }) => seldomHeard.youth.said,
      says: ({ seldomHeard }) =>
        `Unga har egna vägar att påverka (”${seldomHeard.youth.said[0]!.evidence.title}”).`,
      lacks: 'Egna vägar för unga att påverka.',
    },
    {
      title: 'Unga tillfrågas, och det redovisas.',
      when: ({ seldomHeard }) => seldomHeard.youthAsked.said,
      says: 'Unga har tillfrågats i bestämda frågor.',
      lacks: 'Att unga tillfrågas och att det redovisas.',
    },
    {
      title: 'De som talar andra språk, och nationella minoriteter, kan delta.',
      when: ({ seldomHeard }) => seldomHeard.languages.said,
      says: 'De som talar andra språk eller tillhör en minoritet kan delta.',
      lacks: 'Att de som talar andra språk kan delta.',
    },
    {
      title: 'Andra som sällan hörs söks upp.',
      when: ({ seldomHeard }) => seldomHeard.soughtOut.said,
      says: 'Grupper som sällan hörs söks upp.',
      lacks: 'Att grupper som sällan hörs söks upp.',
    },
  ],
});
