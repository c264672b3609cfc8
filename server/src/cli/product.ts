/** What the product is called and where its pages are. */

import { type ProductLanguage, ruleIds } from "../core";
import manifest from "../../../package.json";

/** From package.json, the only place where a release changes it. */
export const VERSION: string = manifest.version;

/** The page of a rule in the repository; the editor shows its bundled copy instead. */
export function pageUrl(ruleId: string, language: ProductLanguage = "en"): string {
  // What is said of configurations, registers and suppressions has no page of its own.
  if (!ruleIds.includes(ruleId)) return `${manifest.homepage}/blob/v${manifest.version}/README.md`;
  return `${manifest.homepage}/blob/v${manifest.version}/server/src/core/rules/${ruleId}/${language === "cy" ? "rule.cy.md" : "rule.md"}`;
}
