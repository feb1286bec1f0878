import { createProcessIo } from './command-io.ts';
import { runCommand } from './run-command.ts';
import { runSuggest } from './run-suggest.ts';

await runCommand((args, settings) => runSuggest(args, settings, createProcessIo()));
