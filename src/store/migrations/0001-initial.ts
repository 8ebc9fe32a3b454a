import type { Migration } from './migration.ts';

/**
 * URLs are collated by byte, so that an order never depends on a server's language. Sheets are `json`, not `jsonb`: their keys
 * stay in order, and the same draft is the same text. Documents are packed by the program (gzip, base64): unpacked they
 * would be most of the database, and Postgres would spend longer on squeezing them itself than on everything else, hence
 * `external` storage.
 */
export const initial: Migration = {
  version: 1,
  name: 'initial',
  statements: [
    `create table store (
       id text primary key,
       one boolean not null default true unique check (one)
     )`,
    `create table crawl (
       id text collate "C" primary key,
       municipality jsonb not null,
       seed text not null,
       options jsonb not null,
       state text not null check (state in ('running', 'done', 'interrupted', 'failed')),
       created_at timestamptz not null,
       finished_at timestamptz,
       summary json,
       blocked text
     )`,
    `create table ledger (
       crawl text not null references crawl on delete cascade,
       url text collate "C" not null,
       host text not null,
       state text not null,
       reason text not null,
       detail text,
       depth integer not null,
       via text,
       link_texts jsonb not null,
       primary key (crawl, url)
     )`,
    `create table resource (
       crawl text not null references crawl on delete cascade,
       url text collate "C" not null,
       fields json not null,
       primary key (crawl, url)
     )`,
    `create table document (
       crawl text not null references crawl on delete cascade,
       url text collate "C" not null,
       ingest_version text not null,
       body text,
       primary key (crawl, url)
     )`,
    'alter table document alter column body set storage external',
    `create table evaluation (
       id text collate "C" primary key,
       crawl text not null references crawl on delete cascade,
       instrument text not null,
       instrument_version text not null,
       rules text not null,
       date text not null,
       state text not null check (state in ('running', 'done', 'failed')),
       created_at timestamptz not null,
       finished_at timestamptz,
       failure text,
       answers json,
       sheet json
     )`,
    'create index evaluation_crawl on evaluation (crawl)',
  ],
};
