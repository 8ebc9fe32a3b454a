import { Command, Help, type HelpConfiguration } from 'commander';
import { auditCommand } from './commands/audit.ts';
import { checksCommand } from './commands/checks.ts';
import { doctorCommand } from './commands/doctor.ts';
import { draftCommand } from './commands/draft.ts';
import { exportCommand } from './commands/export.ts';
import { interviewCommand } from './commands/interview.ts';
import { koladaCommand } from './commands/kolada.ts';
import { listCommand } from './commands/list.ts';
import { measuresCommand } from './commands/measures.ts';
import { recheckCommand } from './commands/recheck.ts';
import { sampleCommand } from './commands/sample.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { userCommand } from './commands/user.ts';
import type { Desk } from './desk.ts';
import { exitCodes } from './exit.ts';
import { faultOf } from './faults.ts';
import type { Io } from './io.ts';
import type { Runner } from './remote.ts';
import { openSession, type Session } from './session.ts';

export interface Program {
  /** Runs one command line; resolves to its exit code. */
  run(argv: readonly string[], cwd?: string): Promise<number>;
}

const commands = [
  draftCommand,
  showCommand,
  interviewCommand,
  recheckCommand,
  auditCommand,
  exportCommand,
  listCommand,
  checksCommand,
  koladaCommand,
  measuresCommand,
  serveCommand,
  userCommand,
  sampleCommand,
  doctorCommand,
];

/**
 * @param held the session of a process that already holds the data folder; it stays open
 */
export function programFor(io: Io, signal: AbortSignal, held?: Session): Program {
  return {
    async run(argv, cwd = process.cwd()) {
      let opened: Promise<Session> | undefined;
      let exitCode: number = exitCodes.ok;
      const desk: Desk = {
        io,
        signal,
        cwd,
        open({ data }) {
          opened ??= held ? Promise.resolve(held) : openSession(data);
          return opened;
        },
        exit(code) {
          exitCode = code;
        },
        runner,
      };
      try {
        await swedish(root(desk, io)).parseAsync([...argv], { from: 'user' });
        return exitCode;
      } finally {
        if (!held) await (await opened?.catch(() => null))?.close();
      }
    },
  };
}

/** What goes wrong in a command from elsewhere is said there, and does not end this process. */
const runner =
  (session: Session): Runner =>
  async (io, signal, { argv, cwd }) => {
    try {
      return await programFor(io, signal, session).run(argv, cwd);
    } catch (error) {
      const { line, code } = faultOf(error);
      io.err(`underlag: ${line}`);
      return code;
    }
  };

function root(desk: Desk, io: Io): Command {
  const program = new Command('underlag')
    .description(
      'Utkast till Kommunkompassen ur en kommuns webbplats och styrdokument, med belägg för varje rad.',
    )
    .version('0.1.0', '-V, --version', 'visa version');
  for (const command of commands) program.addCommand(command(desk));
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(`underlag: ${translate(text)}`),
    });
  }
  return program;
}

const titles: Record<string, string> = {
  'Usage:': 'Användning:',
  'Options:': 'Växlar:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
};

/** Commander's help, in Swedish. */
const help: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  commandUsage: (command) => inSwedish(new Help().commandUsage(command)),
  subcommandTerm: (command) => inSwedish(new Help().subcommandTerm(command)),
  optionDescription({ description, defaultValue, defaultValueDescription }) {
    const otherwise = defaultValueDescription ?? defaultValue;
    return otherwise === undefined ? description : `${description} (annars ${otherwise})`;
  },
};

const inSwedish = (usage: string): string =>
  usage.replace('[options]', '[växlar]').replace('[command]', '[kommando]');

function swedish(program: Command): Command {
  for (const command of withSubcommands(program)) {
    command.helpOption('-h, --help', 'visa hjälp').configureHelp(help).helpCommand(false);
  }
  return program;
}

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

/** Commander's own complaints, in Swedish. */
function translate(text: string): string {
  return text
    .replace(/^error: /, '')
    .replace(/unknown option '(.+)'/, 'okänd växel ’$1’; se --help')
    .replace(/unknown command '(.+)'/, 'okänt kommando ’$1’; se --help')
    .replace(/missing required argument '(.+)'/, '’$1’ saknas; se --help')
    .replace(/required option '(.+?)' not specified/, 'växeln ’$1’ saknas; se --help')
    .replace(/too many arguments.*/, 'för många argument; se --help')
    .replace(/command-argument value '(.*?)' is invalid for argument '(.+?)'\. (.*)/, '$2: ’$1’ går inte, $3')
    .replace(/option '(.+?)' argument missing/, 'växeln ’$1’ behöver ett värde')
    .replace(/option '(.+?)' value '(.*?)' from env '(.+?)' is invalid\. (.*)/, '$3: ’$2’ går inte, $4')
    .replace(/option '(.+?)' argument '(.*?)' is invalid\. (.*)/, 'växeln ’$1’: ’$2’ går inte, $3');
}
