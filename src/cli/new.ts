import { runNew } from './new-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runNew);
