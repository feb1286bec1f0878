import { runRegistry } from './registry-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runRegistry);
