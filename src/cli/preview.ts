import { runPreview } from './preview-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runPreview);
