import type { Resource } from '../../model/resource.ts';

/** Formats of offices; each is read by a library of its own. */
export type OfficeFormat = 'docx' | 'doc' | 'odt' | 'rtf' | 'sheet' | 'zip' | 'slides';

/** Formats that are one text. */
export type TextFormat = Exclude<OfficeFormat, 'zip' | 'slides'>;

/** By media type and, where a server claims too little, by the ending of the address. First match wins. */
const FORMATS: readonly [format: OfficeFormat, mediaType: RegExp, ending: RegExp][] = [
  ['slides', /powerpoint|presentation/, /\.(?:pptx?|ppsx?|odp)$/i],
  ['sheet', /ms-excel|spreadsheet/, /\.(?:xlsx?|xlsm|ods)$/i],
  ['docx', /wordprocessingml|ms-word\.document\.macro/, /\.(?:docx|dotx|docm)$/i],
  ['odt', /opendocument\.text/, /\.odt$/i],
  ['rtf', /\brtf\b/, /\.rtf$/i],
  ['doc', /msword/, /\.(?:doc|dot)$/i],
  ['zip', /^application\/(?:x-)?zip/, /\.zip$/i],
];

/** Null for what is no office's. */
export function officeFormat({
  mediaType,
  finalUrl,
}: Pick<Resource, 'mediaType' | 'finalUrl'>): OfficeFormat | null {
  const byType = FORMATS.find(([, type]) => type.test(mediaType))?.[0] ?? null;
  if (byType === null && mediaType !== 'application/octet-stream') return null;
  // The container of the nineties does not tell a letter from a sheet, and an unknown file tells nothing.
  const path = URL.parse(finalUrl)?.pathname ?? '';
  const byEnding = FORMATS.find(([, , ending]) => ending.test(path))?.[0] ?? null;
  return byType === 'doc' ? (byEnding ?? byType) : (byType ?? byEnding);
}
