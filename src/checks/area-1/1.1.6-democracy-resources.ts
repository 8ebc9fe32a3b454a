import type { Spoken, Statement } from '../../facts/aspects.ts';
import { democracyWork, democracyWorkTopic } from '../../facts/democracy-work.ts';
import { defineParts } from '../ladder.ts';

/** A page whose text says that the body is no more still has its name as a heading. */
const still = ({ said, instead }: Spoken): Statement[] =>
  said.filter(({ passage }) => !instead.ended.includes(passage.document.title));

export default defineParts({
  question: '1.1.6',
  title: 'Resurser för dialog- och demokratiarbetet',
  looksFor: ['En namngiven tjänst, ett politiskt organ eller pengar för dialog- och demokratiarbetet.'],
  doesNotCount: [
    'Valnämnden, partistöd och arvoden.',
    'Statens, regionens och andra kommuners resurser.',
    'Tjänster och beredningar som bara föreslås.',
  ],
  examples: {
    counts: ['Dialogsamordnaren på kommunledningskontoret hjälper förvaltningarna.', 'Demokratiberedningen'],
    doesNotCount: ['Motion om en demokratiberedning.', 'Lönedialog med din chef.'],
  },
  topic: democracyWorkTopic,
  uses: { democracyWork },
  asksPeople: true,
  counted: 'slags resurser',
  nothing: 'Ingen utpekad resurs visas',
  none: 'Ingen utpekad resurs för dialog- och demokratiarbetet visas.',
  about: ({ democracyWork }) => [democracyWork.post, democracyWork.body],
  parts: [
    {
      title: 'Det finns en tjänst för dialog- eller demokratiarbetet.',
      when: ({ democracyWork }) => democracyWork.post.said,
      says: ({ democracyWork }) => `Det finns en utpekad tjänst (${democracyWork.post.said[0]!.match}).`,
      lacks: 'En utpekad tjänst för dialog- och demokratiarbetet.',
    },
    {
      title: 'Det finns ett politiskt organ för demokratifrågor.',
      when: ({ democracyWork }) => still(democracyWork.body),
      says: ({ democracyWork }) => `Det finns ett politiskt organ (${still(democracyWork.body)[0]!.match}).`,
      lacks: 'En beredning eller ett annat politiskt organ för demokratifrågor.',
    },
    {
      title: 'Det finns pengar avsatta för dialog- eller demokratiarbetet.',
      when: ({ democracyWork }) => democracyWork.money.said,
      says: 'Pengar är avsatta för arbetet.',
      lacks: 'Pengar avsatta för dialog- och demokratiarbetet.',
    },
  ],
});
