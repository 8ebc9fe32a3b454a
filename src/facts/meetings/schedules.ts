import type { Block } from '../../model/document.ts';
import type { BodyName } from '../bodies.ts';
import { meetingDatesIn, yearIn } from './dates.ts';
import { CANCELLED, type Sighting } from './meeting.ts';
import type { Reader } from './reader.ts';

/** Meetings that a page of meeting days lists without papers. */
export function readSchedules(reader: Reader): Sighting[] {
  const found: Sighting[] = [];
  for (const document of reader.own) {
    if (!document.mediaType.includes('html')) continue;
    const pageYear = yearIn(document.title);
    for (const block of document.blocks) {
      if (block.region !== 'main') continue;
      const about = [document.title, ...block.headings].join(' | ');
      if (!/sammanträd|möte/iu.test(`${about} ${block.text}`)) continue;
      const year =
        block.headings
          .toReversed()
          .map(yearIn)
          .find((y) => y !== null) ?? pageYear;
      const body = scheduledBody(reader, [block.text, ...block.headings.toReversed(), document.title]);
      if (body) found.push(...daysIn(block, year, body, about));
    }
  }
  return found;
}

function scheduledBody(reader: Reader, texts: string[]): BodyName | null {
  for (const text of texts) {
    const subject = reader.subjectOf(text);
    if (subject === 'someone else') return null;
    if (subject) return subject;
  }
  return null;
}

function daysIn(block: Block, year: number | null, body: BodyName, about: string): Sighting[] {
  if (!/sammanträdes|mötes(?:dag|tid|dat|kal)|möten|kalend/iu.test(about)) return [];
  const days = meetingDatesIn(block.text, year);
  return days.map(({ iso, end }, at) => {
    const after = block.text.slice(end, days[at + 1]?.start ?? block.text.length);
    const cancelled = CANCELLED.test(after) || (days.length === 1 && CANCELLED.test(block.text));
    return { body, date: iso, paper: null, cancelled, adjusted: null };
  });
}
