import { pointsWords } from '../../sheet/words.ts';
import { account, messages, signIn } from './en/access.ts';
import { added } from './en/added.ts';
import { desk } from './en/desk.ts';
import { measures } from './en/measures.ts';
import { undertakings } from './en/undertakings.ts';
import type { Words } from './sv.ts';

/** English decimals, two at the most, none that are zero. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

const amount = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The English words of the pages. What is Swedish in the data stays so: see `views/swedish.tsx`. */
export const en: Words = {
  outcomes: {
    met: 'Met',
    partly: 'Partly met',
    not_found: 'Not found',
    stated_absent: 'Absent, says the municipality',
    not_examined: 'Not examined',
    needs_interview: 'Needs an interview',
    not_applicable: 'Not applicable',
    error: 'The check failed',
  },
  groups: {
    kommunledning: 'Chief executive and central staff',
    politik: 'Leading politicians',
    förvaltningschefer: 'Heads of department',
    enhetschefer: 'Heads of unit',
    fackliga: 'Trade union representatives',
  },
  points: {
    number,
    ...pointsWords({ number, of: 'of', points: 'points', percent: '%' }),
    unit: 'points',
  },

  page: {
    skip: 'Skip to content',
    trail: 'Breadcrumbs',
    footer:
      'A draft from the municipality’s own pages and documents. The evaluators confirm, change or reject every line.',
    missing: 'Page not found',
    toEvaluations: 'To the evaluations',
  },

  evaluations: {
    title: 'Evaluations',
    none: 'There are no drafts here yet. Make one with',
    municipality: 'Municipality',
    instrument: 'Instrument',
    date: 'Date',
    draft: 'Draft',
    states: { running: 'In progress', done: 'Done; laid again when it is opened', failed: 'Failed' },
  },

  sheet: {
    draftFor: (date) => `draft for ${date}`,
    rules: (version) => `Rules ${version}.`,
    toInterview: 'Questions to ask in interviews',
    totals: 'Points by area: certain, possible and maximum',
    area: 'Area',
    certain: 'Certain',
    possible: 'Possible',
    max: 'Maximum',
    sum: 'Total',
    answered: 'Questions that the draft answers',
    evidence: (count) => `${count} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
  },

  coverage: {
    title: 'Coverage',
    blocked: 'The website could not be read:',
    known: 'Known addresses',
    fetched: 'Fetched',
    skipped: 'Skipped',
    failed: 'Failed',
    read: 'Pages and documents read',
    partly: 'Read in part',
    noTextLayer: 'Without a text layer',
    unreadable: 'Unreadable or quarantined',
    hosts: 'Other hosts that the municipality’s pages lead to',
    readOfHost: (fetched) => (fetched === 0 ? 'nothing read' : `${fetched} read`),
  },

  question: {
    name: (id) => `Question ${id}`,
    next: 'For the next step:',
    ladder: 'How points are given',
    share: (share) => `${Math.round(share * 100)}%`,
    reached: 'The draft reaches this step.',
    open: 'May be shown in an interview or by reading on.',
    toCheck: 'What counts and what does not',
    evidence: 'Evidence',
    page: (page) => `page ${page}`,
    printed: (label, page) => `page ${label} (page ${page} of the file)`,
    ocr: (confidence) => `read by OCR, confidence ${confidence} %`,
    fetched: (date) => `fetched ${date}`,
    searched: 'Where the answer was looked for',
    read: 'Pages read on the subject',
    unread: 'Known but not read',
    siteSearch: 'The website’s own search for',
    neighbours: 'Questions',
    previous: (id) => `Previous question, ${id}`,
    following: (id) => `Next question, ${id}`,
  },

  evidence: {
    title: (number, question) => `Evidence ${number} for ${question}`,
    stood: 'As it stood',
    notMarked: 'The quotation could not be marked on the page. Look for it in the text below.',
    inMarkup: 'This is not in the text of the page but in its source:',
    frame: 'The archived page with the quotation marked',
    drawn: (page) => `Page ${page} of the document, which the quotation is taken from`,
    neighbours: 'Evidence',
    previous: 'Previous evidence',
    following: 'Next evidence',
    origin: 'Archive and checksum',
    fetched: 'Fetched',
    file: 'WARC file',
    at: (offset, length) => `byte ${offset}, length ${length}`,
  },

  interview: {
    title: 'Interview questions',
    open: (open, all) => `${open} of ${all} questions are open.`,
    groups: 'Groups',
    toAsk: 'To ask in an interview',
    who: 'Whom:',
    known: 'Known:',
  },

  checks: {
    title: 'How the questions are checked',
    count: (checked, all) =>
      `${checked} of ${all} questions have a check. The others are asked in interviews.`,
    ofArea: (checked, all) => `${checked} of ${all}`,
    asked: 'Asked in an interview.',
    check: (question) => `Check ${question}`,
    unchecked: ({ fromCrawl }) =>
      fromCrawl === 'no'
        ? 'The question has no check: it can only be answered in an interview.'
        : 'The question has no check yet; it is asked in an interview.',
    sections: {
      looksFor: 'What counts',
      counts: 'Examples that count',
      doesNotCount: 'What does not count',
      countsNot: 'Examples that do not count',
      ladder: 'The steps',
      unfound: 'If nothing is found',
      facts: 'Facts used',
      words: 'Words looked for',
      places: 'Pages where it would stand',
    },
    step: (level) => `Step ${level}`,
    share: (share) => `${Math.round(share * 100)}% of the points`,
    unfound: (asksPeople) =>
      asksPeople
        ? 'The question stays open and is asked in an interview, for people can show what no page shows.'
        : 'The draft says “not found” only if the pages where it would stand were read; otherwise the question is not examined.',
  },

  external: {
    keyFacts: 'Key facts about the municipality',
    title: 'External figures',
    source: ({ fetchedAt }) =>
      fetchedAt === null ? 'Source: Kolada.' : `Source: Kolada, fetched ${fetchedAt.slice(0, 10)}.`,
    noPoints: 'The figures are published by others and give no points.',
    notExamined: 'Not examined.',
    fact: 'Fact',
    value: 'Value',
    year: 'Year',
    figure: 'Indicator',
    amount: (value) => amount.format(value),
    years: ({ years }) => `measured in ${list.format(years.map(String))}`,
  },
  added,
  desk,
  measures,
  undertakings,

  signIn,
  account,
  messages,
};
