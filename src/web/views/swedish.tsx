import type { Child } from 'hono/jsx';
import { useLanguage } from '../language.ts';

/** For an element whose text is Swedish whatever the interface is: says so where its surroundings are not. */
export const useSwedish = (): { lang?: 'sv' } => (useLanguage() === 'sv' ? {} : { lang: 'sv' });

/** The same for a part of a line. */
export const Swedish = ({ children }: { children: Child }) =>
  useLanguage() === 'sv' ? children : <span lang="sv">{children}</span>;
