import { Readable } from 'node:stream';
import { BundleNeedsWholeLog } from '../../../pipelines/bundle.ts';
import { exportReview, isFormat, labelOf } from '../../../pipelines/export.ts';
import { NoBrowserError } from '../../crawl/browser/index.ts';
import { wordsOf } from '../language.ts';
import { render } from '../render.tsx';
import { EVALUATION, type Route } from '../routes.ts';
import { RefusedPage } from '../views/progress.tsx';
import { Swedish } from '../views/swedish.tsx';
import { missing, reviewFor } from './found.tsx';

/** What leaves the house, made from what the person who asks may see. */
export const exportRoutes: Route[] = [
  {
    method: 'GET',
    path: `${EVALUATION}/hamta/:format`,
    may: 'read',
    async handle(c) {
      const review = await reviewFor(c);
      const format = c.req.param('format') ?? '';
      if (!review || !isFormat(format)) return missing(c);
      const { name, mediaType } = labelOf(review, format);
      const headers = {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${name}"`,
      };
      // Nobody would read the stream of an answer that has no body.
      if (c.req.method === 'HEAD') return c.body(null, 200, headers);
      try {
        const today = new Date().toISOString().slice(0, 10);
        const content = await exportReview(c.var.house, review, format, today);
        return c.body(bodyOf(content), 200, headers);
      } catch (error) {
        if (error instanceof BundleNeedsWholeLog)
          return render(c, <RefusedPage sentence={<Swedish>{error.message}</Swedish>} />, 409);
        if (error instanceof NoBrowserError)
          return render(c, <RefusedPage sentence={wordsOf(c).desk.noPrinter} />, 503);
        throw error;
      }
    },
  },
];

const bodyOf = (content: Uint8Array | Readable) =>
  content instanceof Readable ? (Readable.toWeb(content) as ReadableStream) : new Uint8Array(content);
