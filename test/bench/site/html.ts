import { escapeHtml } from '../../../fixtures/markup.ts';
import { type PageNode, type PaperNode, trailOf } from './node.ts';

/** Style sheets and scripts as templates carry them inline: what a parser has to get past, some 14 kB. */
const INLINE_STYLE = `<style>${Array.from({ length: 160 }, (_, i) => `.sv-layout-${i}{margin:0 auto;padding:${i % 9}px}`).join('')}</style>`;
const INLINE_SCRIPT = `<script>${Array.from({ length: 120 }, (_, i) => `window.AppRegistry=window.AppRegistry||[];AppRegistry.push({portletId:"12_${i}",nodeId:"${i}"});`).join('')}</script>`;

/** A page as a SiteVision template writes it. */
export function renderPage(page: PageNode, start: PageNode): string {
  const title = escapeHtml(page.title);
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}${page.parent ? ` - ${escapeHtml(start.title)}` : ''}</title>
<link rel="stylesheet" href="/2.6a1f/style.css">${INLINE_STYLE}${INLINE_SCRIPT}</head><body class="sv-responsive">
<a class="skip" href="#innehall">Till innehållet</a><header class="header"><a href="/"><img src="/images/logo.png" alt="${escapeHtml(start.title)}"></a>
<form action="/sok.html"><input name="query" aria-label="Sök på webbplatsen"><button>Sök</button></form></header>
<nav class="main-nav" aria-label="Huvudmeny">${menu(start.children.filter(inMenu))}</nav>
<div class="breadcrumb">${trailOf(page).slice(0, -1).map(link).join(' / ')}</div>
<nav class="left-nav" aria-label="Undermeny">${openMenu(page)}</nav>
<main id="innehall"><h1 class="heading">${title}</h1>${page.text.map((text) => `<p class="normal">${escapeHtml(text)}</p>`).join('\n')}
${page.parent ? lists(page) : front(page)}
<p class="sv-updated">Sidan uppdaterades ${page.updated}</p></main>
<footer class="footer"><h2>Kontakt</h2><p>Telefon 0123-45 60 00, <a href="mailto:kommunen@bench.example">kommunen@bench.example</a></p>
<p>${start.children.filter(inMenu).at(-1)!.children.map(link).join(' ')}</p></footer></body></html>`;
}

const inMenu = (page: PageNode): boolean => page.inMenu;

const link = ({ path, title }: PageNode): string =>
  `<a href="${escapeHtml(path)}" class="sv-link">${escapeHtml(title)}</a>`;

const menu = (pages: readonly PageNode[]): string =>
  `<ul>${pages.map((page) => `<li class="menu-item">${link(page)}</li>`).join('')}</ul>`;

/** The section's menu, opened along the way to the page. */
function openMenu(page: PageNode): string {
  const trail = trailOf(page);
  const level = (at: PageNode): string => {
    const pages = at.children.filter(inMenu);
    if (pages.length === 0 || !trail.includes(at)) return '';
    return `<ul>${pages.map((child) => `<li class="menu-item">${link(child)}${level(child)}</li>`).join('')}</ul>`;
  };
  const section = trail[1];
  return section ? level(section) : '';
}

function lists(page: PageNode): string {
  const further = page.children.filter(({ path }) => !path.includes('?page='));
  const below = further.length > 0 ? `<h2>Läs mer</h2>${menu(further)}` : '';
  const papers =
    page.papers.length > 0
      ? `<h2>Relaterade dokument</h2><ul>${page.papers.map((paper) => `<li>${paperLink(paper)}</li>`).join('\n')}</ul>`
      : '';
  return `${below}${papers}${page.also.map(link).join(' ')}`;
}

const paperLink = ({ path, linkText, pages }: PaperNode): string =>
  `<a href="${encodeURI(path)}" target="_blank">${escapeHtml(linkText)}<span class="info"> Pdf, ${40 * pages} kB, öppnas i nytt fönster.</span></a>`;

/** The start page shows the newest of its lists. */
const front = (start: PageNode): string =>
  start.children
    .filter(({ inMenu }) => !inMenu)
    .map(
      (list) =>
        `<section><h2>${escapeHtml(list.title)}</h2>${menu(list.children.slice(0, 5))}${link(list)}</section>`,
    )
    .join('\n');
