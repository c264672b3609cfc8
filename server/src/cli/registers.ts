/** Reads the consent register in force for a file: the nearest upwards, once a folder. What is wrong with it is said. */

import { existsSync } from "node:fs";
import path from "node:path";
import { readRegister, type Register, REGISTER_NAMES, toRegister } from "../core";
import type { Tell } from "./faults";
import { readText, shown } from "./files";

export class Registers {
  readonly #byFolder = new Map<string, Register | undefined>();

  constructor(private readonly tell: Tell) {}

  /** Undefined where there is none. */
  for(file: string): Register | undefined {
    return this.#nearest(path.dirname(path.resolve(file)));
  }

  #nearest(folder: string): Register | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const name = REGISTER_NAMES.find((candidate) => existsSync(path.join(folder, candidate)));
    const parent = path.dirname(folder);
    const above = (): Register | undefined => (parent === folder ? undefined : this.#nearest(parent));
    const found = name === undefined ? above() : this.#read(path.join(folder, name));
    this.#byFolder.set(folder, found);
    return found;
  }

  #read(file: string): Register {
    const text = readText(file);
    const reading = readRegister(text, file);
    this.tell({ file, text, kind: "consent-register", problems: reading.problems });
    return toRegister(reading, shown(file));
  }
}
