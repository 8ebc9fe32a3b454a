import { ingestHtml } from '../../src/ingest/index.ts';
import type { Corpus, HostRole, ReadDocument } from '../../src/model/corpus.ts';

export interface SmallPage {
  url?: string;
  title: string;
  body: string;
  hostRole?: HostRole;
}

/** A corpus of a few pages of the made-up municipality Exempelby, read on 2024-05-01. */
export function smallCorpus(...pages: SmallPage[]): Corpus {
  const documents = pages.map(read);
  return {
    municipality: { code: '9901', name: 'Exempelby', county: null, website: null, hosts: ['exempelby.se'] },
    at: '2024-05-01',
    documents,
    ledger: new Map(),
    searches: [],
    documentAt: (url) => documents.find((document) => document.url === url),
  };
}

function read({ url, title, body, hostRole = 'own' }: SmallPage, index: number): ReadDocument {
  const address = url ?? `https://exempelby.se/sida-${index}`;
  const document = ingestHtml(
    address,
    `<html lang="sv"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`,
  );
  return {
    ...document,
    hostRole,
    resource: {
      url: address,
      finalUrl: address,
      status: 200,
      mediaType: 'text/html',
      declaredType: 'text/html',
      fetchedAt: '2024-05-01T10:00:00Z',
      sha256: '0'.repeat(64),
      size: 1,
      archive: { file: 'small.warc.gz', offset: 0, length: 1 },
      via: 'http',
    },
  };
}
