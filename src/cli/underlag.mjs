#!/usr/bin/env node
// The sources are TypeScript as written; tsx reads them, so there is nothing to build.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
