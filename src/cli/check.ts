import { runCheck } from './check-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runCheck);
