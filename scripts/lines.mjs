/** JSONL for the command-line tools: read line by line, and a mistake is told with its line. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What was given is wrong: a sentence for the person at the keyboard, no stack. */
export class Mistake extends Error {}

/**
 * The records of a JSONL stream, blank lines passed over. Throws a Mistake with name and line where one is not JSON or
 * has no text in one of the fields `texts`.
 */
export async function* records(stream, name, texts) {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let value;
    try {
      value = JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    } catch {
      throw new Mistake(`${name}, line ${number}: not JSON.`);
    }
    const lacking = texts.find((field) => typeof value?.[field] !== 'string');
    if (lacking) throw new Mistake(`${name}, line ${number}: "${lacking}" is not a text.`);
    yield value;
  }
}

/** A file to read; throws a Mistake where there is none. */
export function openFile(path) {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Mistake(`There is no file ${path}.`);
  return createReadStream(path);
}

/** Writes a line to standard output; waits where the reader is slower. */
export async function writeLine(value) {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Runs a tool: a Mistake becomes its sentence and exit code 2; anything else is told whole, with 1. */
export async function runTool(work) {
  // `… | head` closes the pipe: nothing is wrong.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Mistake ? error.message : error);
    process.exitCode = error instanceof Mistake ? 2 : 1;
  }
}
