import { runAnnotate } from './annotate-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runAnnotate);
