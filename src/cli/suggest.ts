import { runCommand } from './run-command.ts';
import { runSuggest } from './suggest-command.ts';

await runCommand(runSuggest);
