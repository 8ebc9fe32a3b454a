import { openMeetings } from '../../facts/participation/open-meetings.ts';
import { openMeetingsTopic } from '../../facts/participation/topics.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-4',
  title: 'Öppna nämndsammanträden',
  looksFor: ['Att nämndernas sammanträden är öppna för allmänheten.'],
  doesNotCount: ['Fullmäktiges sammanträden, som är öppna enligt lag, och motioner om öppna nämnder.'],
  topic: openMeetingsTopic,
  uses: { openMeetings },
  none: 'Inget visar att någon nämnd har sammanträden öppna för allmänheten.',
  about: ({ openMeetings: { said, closed } }) => [{ ...said, absent: closed }],
  partly: {
    title: 'minst en nämnd',
    when: ({ openMeetings }) => openMeetings.open,
    says: 'Minst en nämnd har sammanträden öppna för allmänheten.',
    lacks: 'Att minst en nämnd har öppna sammanträden.',
  },
  yes: {
    title: 'alla nämnder',
    when: ({ openMeetings: { open, closed } }) =>
      closed.length === 0 ? open.filter(({ reach }) => reach === 'all') : [],
    says: 'Det gäller alla nämnder.',
    lacks: 'Att alla nämnder har öppna sammanträden.',
  },
});
