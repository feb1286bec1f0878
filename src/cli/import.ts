import { runImport } from './import-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runImport);
