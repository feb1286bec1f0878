import { createProcessIo } from './command-io.ts';
import { runNew } from './new-command.ts';
import { runCommand } from './run-command.ts';

await runCommand((args, settings, context) =>
  runNew(args, settings, context, createProcessIo().ask),
);
