import { CFB } from '@e965/xlsx';
import { zipSync } from 'fflate';

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** A Word file of the nineties with nothing but text, after [MS-DOC]: its header, one piece of UTF-16, and the piece table. */
export function oldWord(text: string): Uint8Array {
  const TEXT = 0x600;
  const body = Buffer.from(text.replaceAll('\n', '\r'), 'utf16le');
  const main = Buffer.concat([Buffer.alloc(TEXT), body, Buffer.alloc(4_096)]);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt32LE(TEXT, 0x18);
  main.writeUInt32LE(text.length, 0x4c);
  const pieces = Buffer.alloc(21);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(TEXT, 15);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/WordDocument', main);
  CFB.utils.cfb_add(file, '/1Table', Buffer.concat([pieces, Buffer.alloc(4_096)]));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** An OpenDocument text from the content of its body. */
export const openDocument = (body: string): Uint8Array =>
  zipSync({
    mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': utf8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });

/** Rich text in windows-1252 from its body. */
export const richText = (body: string): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title En mall}{\\author Kim}}${body.replace(
        /[\u0080-\u00ff]/g,
        (letter) => `\\'${letter.charCodeAt(0).toString(16)}`,
      )}}`,
      'latin1',
    ),
  );
