#!/usr/bin/env node
// The sources are TypeScript as written; tsx reads them, so there is nothing to build.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Named, since tsx else looks for it in the folder that the command is given in, and the pages need its JSX settings.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('./main.ts');
