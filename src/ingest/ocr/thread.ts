import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { watch } from './watch.ts';

/**
 * The thread in which tesseract runs, in place of the one that tesseract.js brings: with one build of the engine, whatever
 * the processor can, so that a picture gives the same text on every machine; and without a way to the network.
 */
const require = createRequire(import.meta.url);
const worker = require('tesseract.js/src/worker-script/index.js');

worker.setAdapter({
  ...require('tesseract.js/src/worker-script/node/cache.js'),
  gunzip: require('tesseract.js/src/worker-script/node/gunzip.js'),
  getCore: async () => require('tesseract.js-core/tesseract-core-simd-lstm'),
  fetch: () => Promise.reject(new Error('nothing is fetched')),
});
parentPort!.on('message', (packet: unknown) =>
  worker.dispatchHandlers(packet, (answer: unknown) => parentPort!.postMessage(answer)),
);
// While the process's first thread draws, nobody else is there to watch it.
watch();
