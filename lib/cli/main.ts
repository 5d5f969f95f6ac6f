import { describeTrouble, LiqaError } from '../shared/errors';
import { COMMANDS, usage } from './commands';

/** `liqa COMMAND …`: exit code 0 done, 1 something could not be read or done, 2 the command line is wrong. */
async function runCli(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) {
    const known = COMMANDS.map((c) => c.name).join(', ');
    throw new LiqaError({
      what: `there is no command ${JSON.stringify(name)}`,
      where: 'liqa',
      expected: `one of ${known}`,
      fix: 'See liqa help',
    });
  }
  return command.run(rest);
}

try {
  process.exitCode = await runCli(process.argv.slice(2));
} catch (error) {
  if (error instanceof LiqaError) process.stderr.write(`${describeTrouble(error.trouble)}\n`);
  else if (isParseArgsError(error)) process.stderr.write(`liqa: ${error.message}. See liqa help\n`);
  else throw error;
  process.exitCode = 2;
}

/** Node's own complaint about an unknown or incomplete option. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
