import type { Migration } from './migration.ts';

/**
 * The evaluators' desk: people, their sessions and failed sign-ins, and each evaluation's log. An entry is `json`, as it was
 * hashed; the last one's hash also stands beside the log, so that a last row that is taken away is missed. `summary` is
 * what a list shows of a sheet, without the sheet.
 */
export const desk: Migration = {
  version: 4,
  name: 'desk',
  statements: [
    `create table person (
       id text collate "C" primary key,
       name text not null,
       role text not null check (role in ('reader', 'evaluator', 'lead', 'kommun')),
       municipality text,
       password text not null,
       created_at timestamptz not null,
       check ((role = 'kommun') = (municipality is not null))
     )`,
    `create table session (
       token_hash text primary key,
       person text not null references person on delete cascade,
       created_at timestamptz not null,
       expires_at timestamptz not null
     )`,
    'create index session_person on session (person)',
    'create table sign_in (id text not null, address text not null, at timestamptz not null)',
    'create index sign_in_id on sign_in (id, at)',
    'create index sign_in_address on sign_in (address, at)',
    `create table log (
       evaluation text not null references evaluation on delete cascade,
       number integer not null,
       entry json not null,
       primary key (evaluation, number)
     )`,
    'alter table evaluation add column log_head text',
    'alter table evaluation add column summary json',
    `update evaluation
     set summary = json_build_object('municipality', sheet->'municipality', 'totals', sheet->'totals')
     where sheet->'totals' is not null`,
  ],
};
