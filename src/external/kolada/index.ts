export { externalQuestions } from './catalogue.ts';
export { KOLADA, type KoladaSettings } from './client.ts';
export { KoladaError } from './failure.ts';
export { fetchKolada } from './fetch.ts';
