import { merge } from './merge-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(merge);
