/** What the product is called and where its pages are. */

import manifest from "../../../package.json";

/** From package.json, the only place where a release changes it. */
export const VERSION: string = manifest.version;

/** The page of a rule in the repository; the editor shows its bundled copy instead. */
export function pageUrl(ruleId: string): string {
  return `${manifest.homepage}/blob/v${manifest.version}/server/src/core/rules/${ruleId}/rule.md`;
}
