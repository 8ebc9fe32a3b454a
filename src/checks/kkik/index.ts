import type { Check } from '../check.ts';
import kkikWaysPage from './kkik-1-ways-page.ts';
import kkikMeetingPoliticians from './kkik-2-meeting-politicians.ts';
import kkikContactDetails from './kkik-3-contact-details.ts';
import kkikOpenCommittees from './kkik-4-open-committees.ts';
import kkikQuestionTime from './kkik-5-question-time.ts';
import kkikQuestionsOnWeb from './kkik-6-questions-on-web.ts';
import kkikWebTv from './kkik-7-web-tv.ts';
import kkikRadio from './kkik-8-radio.ts';
import kkikPublishedAnswers from './kkik-9-published-answers.ts';
import kkikViewsOnWeb from './kkik-10-views-on-web.ts';
import kkikViewsPublished from './kkik-11-views-published.ts';
import kkikSurveyInfluence from './kkik-12-survey-influence.ts';
import kkikSurveyContact from './kkik-13-survey-contact.ts';
import kkikSurveyResults from './kkik-14-survey-results.ts';

/** The participation index of Kommunens Kvalitet i Korthet, in the order of the instrument's questions. */
export const kkik: readonly Check[] = [
  kkikWaysPage,
  kkikMeetingPoliticians,
  kkikContactDetails,
  kkikOpenCommittees,
  kkikQuestionTime,
  kkikQuestionsOnWeb,
  kkikWebTv,
  kkikRadio,
  kkikPublishedAnswers,
  kkikViewsOnWeb,
  kkikViewsPublished,
  kkikSurveyInfluence,
  kkikSurveyContact,
  kkikSurveyResults,
];
