import type { DocumentKind } from '../../model/document.ts';
import type { Described } from './front.ts';
import { pageKind } from './page-kind.ts';
import { paperKind } from './paper-kind.ts';

/** What kind of document it is. */
export const kindOf = (document: Described): DocumentKind =>
  document.isPage ? pageKind(document) : paperKind(document);
