/** What stands on the specimen. */
export const SPECIMEN_WORDS = 'Kommunfullmäktige antar mål för barn och äldre';

const content = `BT /F 12 Tf 20 30 Td (${SPECIMEN_WORDS}) Tj ET`;

/** A PDF with one small page, to see that reading works at all; without a table of its objects, which readers make themselves. */
export const specimen: Uint8Array = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 320 70]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj',
    'trailer <</Root 1 0 R>>',
  ].join('\n'),
  'latin1',
);
