import { Command } from 'commander';
import { type Desk, dataOption } from '../desk.ts';
import { origin, port } from '../options.ts';
import { type ServeOptions, serveReview } from '../serving.ts';

export const DEFAULT_PORT = 4280;

export const serveCommand = (desk: Desk): Command =>
  new Command('serve')
    .description('visa utkasten som sidor; andra kommandon går genom servern medan den kör')
    .option('--port <port>', 'port att visa dem på', port, DEFAULT_PORT)
    .option(
      '--host <adress>',
      'adress att lyssna på; andra än den egna datorns kräver användare (annars 127.0.0.1)',
    )
    .option('--origin <adress>', 'där sidorna syns, om en annan server lämnar vidare hit: https://…', origin)
    .addOption(dataOption())
    .action(async (options: ServeOptions) => serveReview(desk, options));
