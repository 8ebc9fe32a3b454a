import { Command } from 'commander';
import { type DataOptions, type Desk, dataOption } from '../desk.ts';
import { port } from '../options.ts';
import { serveReview } from '../serving.ts';

export const DEFAULT_PORT = 4280;

export const serveCommand = (desk: Desk): Command =>
  new Command('serve')
    .description('visa utkasten som sidor; andra kommandon går genom servern medan den kör')
    .option('--port <port>', 'port på den egna datorn', port, DEFAULT_PORT)
    .addOption(dataOption())
    .action(async (options: DataOptions & { port: number }) => serveReview(desk, options));
