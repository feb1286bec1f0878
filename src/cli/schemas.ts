import { runCommand } from './run-command.ts';
import { runSchemas } from './schemas-command.ts';

await runCommand(runSchemas);
