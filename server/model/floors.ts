/** The figures below which the test split must not fall; CI compares. */

import path from "node:path";
import type { Figures } from "./figures";
import type { Rate } from "./measure";

/** Written by `model:evaluate` with `--floors`, read by the test gate. */
export const floorsFile = path.join(import.meta.dirname, "floors.json");

/** Shares from 0 to 1. `falseAlarms` and `calibration` must not rise above theirs, the others not fall below. */
export interface Floors {
  readonly recall: number;
  readonly falseAlarms: number;
  readonly auc: number;
  readonly calibration: number;
  readonly pairs: number;
  readonly spans: number;
}

/** A retrained model may move each by a little; what falls further must be a decision. */
const SLACK = 0.01;

const share = ({ hits, of }: Rate): number => hits / of;
const round = (value: number): number => Number(value.toFixed(4));

/** The figures with some slack towards the worse, to four decimals. */
export function floorsOf(figures: Figures): Floors {
  return {
    recall: round(share(figures.recall) - SLACK),
    falseAlarms: round(share(figures.falseAlarms) + SLACK / 2),
    auc: round(figures.auc - SLACK / 2),
    calibration: round(figures.calibration + SLACK),
    pairs: round(share(figures.pairs) - SLACK),
    spans: round(share(figures.spans) - SLACK),
  };
}

/** What has slipped, in words; empty when nothing has. */
export function slipped(figures: Figures, floors: Floors): string[] {
  const now = {
    recall: share(figures.recall),
    auc: figures.auc,
    pairs: share(figures.pairs),
    spans: share(figures.spans),
  };
  const caps = { falseAlarms: share(figures.falseAlarms), calibration: figures.calibration };
  return [
    ...Object.entries(now)
      .filter(([name, value]) => value < floors[name as keyof Floors])
      .map(([name, value]) => `${name} is ${value.toFixed(4)}, below its floor of ${floors[name as keyof Floors]}`),
    ...Object.entries(caps)
      .filter(([name, value]) => value > floors[name as keyof Floors])
      .map(([name, value]) => `${name} is ${value.toFixed(4)}, above its cap of ${floors[name as keyof Floors]}`),
  ];
}
