import { describe, expect, it } from 'vitest';
import { withOcr } from '../../src/ingest/ocr/merge.ts';
import type { Document } from '../../src/model/document.ts';
import type { OcrPage, OcrWord } from '../../src/model/ocr.ts';
import { page as onWeb } from '../corpus.ts';
import { expectSound } from './sound.ts';

/** A line of words as OCR gives it: each word of a length that fits its letters, one space apart. */
function line(text: string, number: number, { y = 100 + number * 14, size = 11, x = 70, sure = 95 } = {}) {
  let at = x;
  return text.split(' ').map((word): OcrWord => {
    const width = word.length * size * 0.5;
    const made = {
      text: word,
      line: number,
      confidence: sure,
      x: at,
      y,
      width,
      size,
      rectangle: { x: at, y: y - size * 0.8, width, height: size },
    };
    at += width + size * 0.3;
    return made;
  });
}

const page = (number: number, ...lines: OcrWord[][]): OcrPage => ({
  page: number,
  height: 842,
  words: lines.flat(),
  fault: null,
});

const unreadable = (number: number): OcrPage => ({
  page: number,
  height: 842,
  words: [],
  fault: 'ingen text går att läsa ur bilden',
});

/** A paper of three pages, of which some are pictures. */
function scan(unreadPages: number[], blocks: Document['blocks'] = []): Document {
  const { resource: _, hostRole: __, ...document } = onWeb('https://www.exempelby.se/plan.pdf');
  return { ...document, state: 'no_text_layer', stateReason: 'x', pages: 3, unreadPages, blocks };
}

const texts = ({ blocks }: Document) => blocks.map(({ kind, text }) => [kind, text]);

describe('what OCR read', () => {
  it('becomes headings, paragraphs and items, with the signs that the language data does not know', () => {
    const document = withOcr(
      { ...scan([1]), pages: 1 },
      [
        page(
          1,
          line('Plan för digitalisering', 0, { y: 60, size: 18 }),
          line('Kommunfullmäktige antog planen 2014-11-20 8 145 och den ska följas av alla nämn-', 1),
          line('der i kommunen under hela mandatperioden.', 2),
          line('$ 12 Uppföljning', 3, { y: 190 }),
          line('+ Målen är mätbara och följs upp varje tertial.', 4, { y: 220 }),
        ),
      ],
      null,
    );
    expectSound(document);
    expect(texts(document)).toEqual([
      ['heading', 'Plan för digitalisering'],
      [
        'paragraph',
        'Kommunfullmäktige antog planen 2014-11-20 § 145 och den ska följas av alla nämnder i kommunen under hela mandatperioden.',
      ],
      ['heading', '§ 12 Uppföljning'],
      ['list_item', '• Målen är mätbara och följs upp varje tertial.'],
    ]);
    expect([document.state, document.title, document.unreadPages]).toEqual([
      'ocr',
      'Plan för digitalisering',
      undefined,
    ]);
  });

  it('keeps for every word how sure it is, also where a word was parted', () => {
    const lines = [
      line(
        'Planen gäller för alla nämnder och styrelser som kommunen själv råder över och som är anställ-',
        0,
      ),
      line('da', 1, { sure: 40 }),
    ];
    lines[0]![1] = { ...lines[0]![1]!, confidence: 61 };
    const [block] = withOcr(scan([1]), [page(1, ...lines)], null).blocks;
    const said = block!.sureness!.map(({ start, end, confidence }) => [
      block!.text.slice(start, end),
      confidence,
    ]);
    expect(said.slice(0, 3)).toEqual([
      ['Planen', 95],
      ['gäller', 61],
      ['för', 95],
    ]);
  });

  it('leaves out lines that are no text, and never joins what stands around them', () => {
    const document = withOcr(
      scan([1]),
      [
        page(
          1,
          line('Nämnden beslutar att fastställa den plan som förvaltningen har lagt fram för', 0),
          line('xx eaTS iie —', 1, { sure: 20 }),
          line('och upphäver den äldre planen.', 2),
        ),
      ],
      null,
    );
    expect(texts(document).map(([, text]) => text)).toEqual([
      'Nämnden beslutar att fastställa den plan som förvaltningen har lagt fram för',
      'och upphäver den äldre planen.',
    ]);
  });

  it.each<
    [string, number[], OcrPage[], string | null, Document['state'], RegExp | null, number[] | undefined]
  >([
    [
      'all of it',
      [1, 2, 3],
      [1, 2, 3].map((at) => page(at, line('Text på en sida', 0))),
      null,
      'ocr',
      /OCR/,
      undefined,
    ],
    ['a hopeless page', [2], [unreadable(2)], null, 'partly', /sidan 2\): ingen text går att läsa/, [2]],
    [
      'all hopeless',
      [1, 2, 3],
      [1, 2, 3].map(unreadable),
      null,
      'partly',
      /ingen text går att läsa/,
      [1, 2, 3],
    ],
    [
      'not read',
      [2, 3],
      [page(2, line('Text på en sida', 0))],
      'ryms inte',
      'partly',
      /sidan 3\): ryms inte/,
      [3],
    ],
    ['the rest is text', [2], [page(2, line('Text på en sida', 0))], null, 'text', null, undefined],
    ['an empty page', [2], [page(2)], null, 'text', null, undefined],
  ])('says what came of the pages: %s', (_, missing, pages, why, state, reason, left) => {
    const block = { ...onWeb('https://www.exempelby.se/x').blocks[0]!, selector: null, page: 1 };
    const whole = missing.length === 3;
    const document = withOcr(scan(missing, whole ? [] : [block]), pages, why);
    const expected = whole && left?.length === 3 ? 'no_text_layer' : state;
    expect([document.state, document.unreadPages]).toEqual([expected, left]);
    if (reason === null) expect(document.stateReason).toBeNull();
    else expect(document.stateReason).toMatch(reason);
  });
});
