import type { IStylesOptions } from 'docx';

export const BULLETS = 'punkter';
export const NUMBERS = 'nummer';

/** A4, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 } as const;
export const MARGIN = { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 709, footer: 709 } as const;

const FONT = 'Arial';

const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** Sizes in half points, spaces in twentieths of a point. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font: FONT, size: 56, bold: true },
      paragraph: { spacing: { before: 2400, after: 120 } },
    },
    heading1: headingStyle(34, 480),
    heading2: headingStyle(28, 400),
    heading3: headingStyle(23, 260),
    hyperlink: { run: { color: '0B4F8A', underline: {} } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 30 },
      paragraph: { spacing: { after: 600 } },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { size: 34, bold: true },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
    { id: 'Caveat', name: 'Caveat', basedOn: 'Normal', run: { italics: true } },
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
    {
      id: 'Item',
      name: 'Item',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 70 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 250 } },
    },
    {
      id: 'Running',
      name: 'Running',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
  ],
};
