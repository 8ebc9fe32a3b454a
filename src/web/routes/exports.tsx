import { BundleNeedsWholeLog } from '../../../pipelines/bundle.ts';
import { exportReview, isFormat } from '../../../pipelines/export.ts';
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
      try {
        const today = new Date().toISOString().slice(0, 10);
        const { name, mediaType, bytes } = await exportReview(c.var.house, review, format, today);
        return c.body(new Uint8Array(bytes), 200, {
          'content-type': mediaType,
          'content-disposition': `attachment; filename="${name}"`,
        });
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
