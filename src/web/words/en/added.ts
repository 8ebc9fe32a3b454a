import {
  ADDED_LIMIT,
  type EvidenceFault,
  QUOTE_LENGTH,
  SHOWS_LENGTH,
} from '../../../../pipelines/add-evidence-fault.ts';
import type { added as swedish } from '../sv/added.ts';

const megabytes = ADDED_LIMIT / 1024 / 1024;

const faults: Record<EvidenceFault, string> = {
  no_address: 'Write a whole web address, such as https://www.kommunen.se/sidan.',
  not_found: 'There is no page at that address.',
  robots:
    'The site’s robots.txt does not allow the page to be fetched. Save it as a file and add the file instead.',
  private_address: 'The address leads to a private address and is not fetched.',
  no_answer: 'The page could not be fetched. Try again in a while, or save it as a file and add the file.',
  empty_file: 'Choose a file that is not empty.',
  too_large: `It is larger than ${megabytes} MB. Add the part that holds the quotation.`,
  unknown_format:
    'The file is neither a PDF, a web page, Word, Excel, OpenDocument, RTF nor plain text in UTF-8, and cannot be read.',
  unreadable: 'There is no text to read there.',
  no_quote: 'Write the quotation, word for word as it stands.',
  quote_too_short: `The quotation is too short: at least ${QUOTE_LENGTH.least} characters.`,
  quote_too_long: `The quotation is too long: at most ${QUOTE_LENGTH.most} characters.`,
  quote_not_there:
    'The quotation does not stand there word for word. Copy it from the page or document; in a PDF it must stand on one page.',
  shows_nothing: 'Write what the quotation shows.',
  shows_too_long: `Write what the quotation shows in fewer words: at most ${SHOWS_LENGTH} characters.`,
};

export const added: typeof swedish = {
  title: 'Add evidence',
  lead: 'What is added is archived, and the quotation must stand there word for word.',
  page: 'A page or document on the web',
  file: 'A file',
  interview: 'Something said in an interview',
  labels: {
    url: 'Web address',
    file: 'File',
    quote: 'Quotation',
    shows: 'What the quotation shows',
    group: 'Who said it',
    date: 'Day of the interview',
    note: 'What was said',
  },
  hints: {
    file: `PDF, web page, Word, Excel, OpenDocument, RTF or plain text, at most ${megabytes} MB.`,
    quote: 'Copy it as it stands. In a PDF it must stand on one page.',
    shows: 'In Swedish, as the sheet is.',
  },
  addPage: 'Fetch and add',
  addFile: 'Add the file',
  addInterview: 'Add what was said',
  summary: 'The evidence could not be added',
  fault: ({ fault, detail }) => faults[fault] + (detail === null ? '' : ` (${detail})`),
  missing: {
    group: 'Choose who said it.',
    date: 'Write the day of the interview as a date, such as 2026-11-23.',
    note: 'Write what was said.',
    noteTooLong: 'Write less: at most 10,000 characters.',
    reason: 'Write why the evidence is taken back, in at most 4,000 characters.',
  },
  given: 'Added evidence',
  said: (group, date) => `Interview: ${group}, ${date}`,
  by: (name, at) => `Added by ${name} ${at}`,
  fileName: (name) => `The file ${name}`,
  takeBack: 'Take back',
  reason: 'Why the evidence is taken back',
  toQuestion: (question) => `To question ${question}`,
  back: (entry, question) => `Take back added evidence ${entry} for ${question}`,
  heading: (entry, question) => `Added evidence ${entry} for ${question}`,
};
