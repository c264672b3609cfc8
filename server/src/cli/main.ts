/** The command line's entry: reads the words, runs the command, sets the exit status. Standard output carries the report alone. */

import { once } from "node:events";
import { createLinter } from "../core";
import { HELP, readArgs, UsageProblem } from "./args";
import { check } from "./check";
import { classify } from "./classify";
import { config } from "./config";
import { VERSION } from "./product";

/** How commands speak; the tests of this are the real process. */
export interface Output {
  readonly input: NodeJS.ReadableStream;
  /** All of standard input. */
  stdin(): Promise<string>;
  write(text: string): void;
  /** Waits when the reader is slow, so that memory does not grow. */
  writeLine(text: string): Promise<void>;
  say(message: string): void;
}

const output: Output = {
  input: process.stdin,
  async stdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  },
  write: (text) => void process.stdout.write(text),
  async writeLine(text) {
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
  },
  say: (message) => void process.stderr.write(`${message}\n`),
};

async function run(words: readonly string[]): Promise<number> {
  const command = readArgs(words);
  switch (command.command) {
    case "help":
      output.write(HELP);
      return 0;
    case "version":
      output.write(`${VERSION}\n`);
      return 0;
    case "check":
      return check(command, createLinter(), output);
    case "classify":
      return classify(command, createLinter(), output);
    case "config":
      return config(command, output);
  }
}

// A reader that goes away (head, a closed pager) is no failure of ours.
process.stdout.on("error", () => process.exit(0));

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    output.say(
      error instanceof UsageProblem
        ? error.message
        : `pecr-lint failed: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 2;
  },
);
