/** The languages that findings can be told in. English is what rules write; the others are catalogues. */

import { beside } from "./cy/beside";
import { calls } from "./cy/calls";
import { config } from "./cy/config";
import { consent } from "./cy/consent";
import { fronts } from "./cy/fronts";
import { fixes } from "./cy/fixes";
import { marketing } from "./cy/marketing";
import { optOut } from "./cy/optOut";
import { optOutTargets } from "./cy/optOutTargets";
import { reasons } from "./cy/reasons";
import { register } from "./cy/register";
import { sending } from "./cy/sending";
import { settings } from "./cy/settings";
import { unread } from "./cy/unread";
import { words } from "./cy/words";
import { createTranslator, type Entry, type Translate } from "./translator";

/** A language of the product, as settings and the command line name it. */
export const LANGUAGES = ["en", "cy"] as const;
export type ProductLanguage = (typeof LANGUAGES)[number];

/** The Welsh catalogue, whole; also for the test that counts what it covers. */
export const WELSH_ENTRIES: readonly Entry[] = [
  ...marketing,
  ...optOut,
  ...optOutTargets,
  ...consent,
  ...sending,
  ...fixes,
  ...reasons,
  ...fronts,
  ...calls,
  ...beside,
  ...config,
  ...register,
  ...settings,
  ...unread,
  ...words,
];

/** Reads the catalogue; fronts make one and keep it. English comes back as it is. */
export function translatorFor(language: ProductLanguage): Translate {
  return language === "cy" ? createTranslator(WELSH_ENTRIES) : (text) => text;
}

/** The language of a locale, `cy` or `cy-GB`; English for all that we have no catalogue for. */
export function languageOf(locale: string | undefined): ProductLanguage {
  return /^cy\b/i.test(locale ?? "") ? "cy" : "en";
}
