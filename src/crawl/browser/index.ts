export { type BrowserKind, type FoundBrowser, findBrowser, launchBrowser, NoBrowserError } from './find.ts';
export { openBrowser, type Renderer, type RenderOptions } from './render.ts';
