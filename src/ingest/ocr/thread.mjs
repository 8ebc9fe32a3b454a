// Threads load TypeScript only where it is asked for again; tesseract.js starts this one without options.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
