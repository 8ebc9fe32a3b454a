import type { Review } from '../sheet/review.ts';
import { stageWord } from './report.ts';

/** "sollentuna-2015-04-30-kommunkompassen-2010-rapport-utkast.docx": what a file that leaves the house is called. */
export const fileNameOf = (review: Review, what: string, extension: string): string => {
  const { evaluation, instrument } = review.sheet;
  return `${evaluation}-${instrument.id}-${what}-${stageWord(review).toLowerCase()}.${extension}`;
};
