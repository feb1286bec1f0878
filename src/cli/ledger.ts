import { runLedger } from './ledger-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(runLedger);
