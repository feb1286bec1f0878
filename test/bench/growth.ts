import { measureGrowth } from './safety/measure-growth.ts';

/**
 * Prints how long articles of three sizes, each double the one before, take from the file to the exports, for each kind of
 * text, and registries of three sizes. `node test/bench/growth.ts [characters] [part of a name]`
 */
const [size = '50000', part = ''] = process.argv.slice(2);
await measureGrowth(Number(size), part, ({ name, result }) => {
  console.log(`${name.padEnd(44)}${result}`);
});
