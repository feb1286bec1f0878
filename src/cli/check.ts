import { createProcessIo } from './command-io.ts';
import { runCheck } from './run-check.ts';
import { runCommand } from './run-command.ts';

await runCommand((args, settings) => runCheck(args, settings, createProcessIo()));
