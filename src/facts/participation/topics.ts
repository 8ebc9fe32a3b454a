import type { Topic } from '../../model/topic.ts';

/** Open committees, and being asked to come and listen. */
export const openMeetingsTopic: Topic = {
  id: 'open-meetings',
  name: 'öppna sammanträden och inbjudan till möten',
  query: 'öppna sammanträden',
  direct: [
    'öppna sammanträden',
    'öppna nämnd',
    'öppet sammanträde',
    'öppna möten',
    'åhörare',
    'lyssna på fullmäktige',
  ],
  places: ['nämnder', 'sammanträde', 'politik', 'insyn', 'demokrati', 'kommunfullmäktige', 'kommunstyrelsen'],
};

/** Dialogues, how residents take part, and whom they meet. */
export const participationTopic: Topic = {
  id: 'participation',
  name: 'dialog och sätt att delta och påverka',
  query: 'medborgardialog',
  direct: [
    'medborgardialog',
    'invånardialog',
    'dialogmöte',
    'delta och påverka',
    'så kan du påverka',
    'möt politiker',
    'fråga politiker',
    'medborgarbudget',
  ],
  places: ['påverka', 'dialog', 'delaktighet', 'inflytande', 'demokrati', 'tyck till', 'insyn', 'politik'],
};

/** Standing councils and forums, the young people's among them. */
export const councilsTopic: Topic = {
  id: 'councils',
  name: 'råd och fasta forum',
  query: 'ungdomsråd',
  direct: [
    'ungdomsråd',
    'pensionärsråd',
    'funktionshinderråd',
    'tillgänglighetsråd',
    'seniorråd',
    'äldreråd',
    'ungdomsfullmäktige',
    'ungdomsforum',
    'bygderåd',
    'ortsråd',
    'rådgivande organ',
  ],
  places: ['råd', 'påverka', 'inflytande', 'unga', 'demokrati', 'politik', 'dialog'],
};
