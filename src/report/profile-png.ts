import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { type Profile, profileSvg } from './profile.ts';

/** A picture with its size in pixels. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Pixels of the picture for each of the drawing's: sharp in print at the width of a page. */
const SCALE = 3;

/** A font that comes with a package, since a machine may have none, and then text is invisible. */
const registerFont = (): void => {
  if (GlobalFonts.has('Liberation Sans')) return;
  const fonts = join(
    dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
    'standard_fonts',
  );
  GlobalFonts.registerFromPath(join(fonts, 'LiberationSans-Regular.ttf'), 'Liberation Sans');
};

/** The profile as a picture, for programs that show no SVG. */
export async function profilePicture(profile: Profile): Promise<Picture> {
  registerFont();
  const image = await loadImage(Buffer.from(profileSvg(profile)));
  const { width, height } = image;
  // Set before it is drawn: otherwise the small drawing would be blown up.
  image.width = width * SCALE;
  image.height = height * SCALE;
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return { png: await canvas.encode('png'), width, height };
}
