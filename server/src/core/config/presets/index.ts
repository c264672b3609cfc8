/** Every preset there is: settings for one kind of sender, kept as data so that a lawyer can read them. */

import type { FileSettings } from "../schema";
import b2b from "./b2b.json";
import charity from "./charity.json";
import council from "./council.json";
import education from "./education.json";
import finance from "./finance.json";
import gp from "./gp.json";
import housing from "./housing.json";
import nhs from "./nhs.json";
import political from "./political.json";
import retail from "./retail.json";
import telecomsUtilities from "./telecoms-utilities.json";

export interface Preset {
  readonly id: string;
  readonly title: string;
  /** What it assumes and what it watches, for people. */
  readonly about: string;
  readonly config: Pick<FileSettings, "sector" | "publicTaskStance" | "rules">;
}

export const presets: readonly Preset[] = [
  gp,
  nhs,
  council,
  charity,
  retail,
  finance,
  political,
  b2b,
  telecomsUtilities,
  education,
  housing,
] as readonly unknown[] as readonly Preset[];
