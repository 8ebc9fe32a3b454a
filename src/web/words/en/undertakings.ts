import type { undertakings as swedish } from '../sv/undertakings.ts';

export const undertakings: typeof swedish = {
  new: 'New evaluation',
  lead: 'The site is fetched, read and checked. It takes from minutes to hours, depending on how many pages are fetched.',
  summary: 'The evaluation could not be begun',
  target: 'Municipality or web address',
  targetHint: 'The municipality’s name or code, such as Tierp or 0360, or a web address.',
  instruments: 'Instruments',
  date: 'Day that the draft speaks for',
  maxResources: 'Most pages and documents to fetch',
  begin: 'Begin',
  faults: {
    target: 'Write a municipality or a web address.',
    instruments: 'Choose at least one instrument.',
    date: 'Write the day as a date, such as 2026-11-23.',
    maxResources: (most) => `Write a whole number from 1 to ${most}.`,
  },
  progress: (municipality) => `Progress: ${municipality}`,
  waiting: 'The evaluation waits for its turn.',
  phases: { Hämtar: 'Fetching', Läser: 'Reading', Prövar: 'Checking' },
  fetched: 'Fetched',
  ofKnown: (fetched, known) => `${fetched} of ${known} known`,
  rate: 'Rate',
  perSecond: (rate) => `${rate.toFixed(1)} per second`,
  left: 'Time left, about',
  duration: (seconds) => {
    const minutes = Math.round(seconds / 60);
    return minutes < 1
      ? 'less than a minute'
      : minutes < 60
        ? `${minutes} min`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  },
  found: 'Newest found in the pages’ titles',
  foundNothing: 'Nothing yet.',
  refreshes: 'The page refreshes itself every five seconds.',
  stop: 'Stop refreshing',
  refresh: 'Refresh now',
  start: 'Refresh by itself',
  done: 'The draft is ready.',
  toSheet: 'To the draft',
  failed: 'The evaluation could not be finished.',
  tryAgain: 'Try again',
  interrupted:
    'The evaluation is interrupted, or run from the command line. Go on with it here; nothing is fetched twice.',
  goOn: 'Go on',
  again: 'Fetch again or check again',
  recrawl: 'Fetch the site again',
  recrawlHint: 'A new evaluation for today, with the same instrument and limits. This one stays.',
  recheck: 'Check the archive again',
  recheckHint: 'The draft is made anew from the archive by today’s rules. The evaluators’ decisions stay.',
  refused: 'It was not done',
};
