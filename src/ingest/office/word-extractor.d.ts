/** What is used of a package that has no types of its own. */
declare module 'word-extractor' {
  export default class WordExtractor {
    extract(file: Buffer): Promise<{
      getBody(): string;
      getHeaders(options: { includeFooters: boolean }): string;
    }>;
  }
}
