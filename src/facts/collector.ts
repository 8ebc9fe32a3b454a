import type { Corpus } from '../model/corpus.ts';

/**
 * Gathers one kind of fact from all documents, once; any number of checks may ask it. A collector decides what stands in a
 * text and whether it is about the right subject and time; it never decides what that is worth.
 */
export interface Collector<Facts> {
  /** Noun phrase, kebab-case; the file's name. */
  id: string;
  /** Swedish: what it collects. */
  collects: string;
  collect(corpus: Corpus): Facts;
}

export type FactsOf<C> = C extends Collector<infer Facts> ? Facts : never;
