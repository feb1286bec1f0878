import { runInit } from './init-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runInit);
