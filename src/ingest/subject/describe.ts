import type { Document } from '../../model/document.ts';
import { detectLanguage } from '../../text/language.ts';
import { aboutOf } from './about.ts';
import type { Described } from './front.ts';
import { issuerOf } from './issuer.ts';
import { kindOf } from './kind.ts';
import { meetingOf } from './meeting.ts';
import { publishedOf } from './news.ts';
import { registerOf } from './register.ts';
import { standingOf } from './standing.ts';
import { validityOf } from './validity.ts';
import { versionOf } from './version.ts';

/** A title as far as rules read it, in UTF-16 units; hostile ones have no end. */
const TITLE = 400;

/** What a text is, who stands behind it and how binding it is, by rules on its own words. */
export function describe(
  given: Described,
): Pick<
  Document,
  | 'kind'
  | 'issuer'
  | 'standing'
  | 'adopted'
  | 'revised'
  | 'register'
  | 'validity'
  | 'version'
  | 'about'
  | 'language'
  | 'dates'
> {
  const document = { ...given, title: given.title.slice(0, TITLE) };
  const kind = kindOf(document);
  const standing = standingOf(document, kind);
  const about = aboutOf(document, kind);
  const isPlain = kind === 'webbsida' || kind === 'nyhet';
  const main = document.blocks.filter((block) => block.region === 'main');
  return {
    kind,
    issuer: issuerOf(document, kind, { adopted: standing.adopted, about }),
    ...standing,
    register: isPlain ? null : registerOf(document, kind),
    validity: validityOf(document, kind, standing.adopted),
    version: isPlain ? null : versionOf(document),
    about,
    language: detectLanguage(main.map((block) => block.text).join('\n')),
    dates: {
      published: kind === 'nyhet' ? publishedOf(document) : null,
      updated: null,
      meeting: meetingOf(document, kind),
    },
  };
}
