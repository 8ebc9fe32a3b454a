import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { snapshotPolicy } from './snapshot.ts';

/** What a page may do: load its own style, script and pictures, show archived pages in frames, send forms to us. */
const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  scriptSrc: ["'self'"],
  frameSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Device features that no page needs. */
const features = { camera: [], microphone: [], geolocation: [], payment: [], usb: [] };

/**
 * For everything, where the answer has no headers of its own. The referrer goes to no other site, but to ourselves: with `no-referrer` a browser
 * would send `Origin: null` with our own forms, and they could not be told from a stranger's.
 */
export const pageHeaders = (encrypted: boolean): MiddlewareHandler[] => [
  secureHeaders({
    contentSecurityPolicy: policy,
    permissionsPolicy: features,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: encrypted ? 'max-age=31536000' : false,
    overwrite: false,
  }),
  createMiddleware(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  }),
];

const ofArchived: Record<string, string> = {
  'content-security-policy': snapshotPolicy,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
};

/** For an archived page, in a frame or by itself: an origin of its own, in which nothing runs. */
export const archivedHeaders = createMiddleware(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(ofArchived)) c.header(name, value);
});
