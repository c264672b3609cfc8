/** Which rules run under a profile and configuration, and how gravely they speak. */

import type { LintOptions, Profile, Rule, Severity } from "./types";

/** A rule that runs: its duty exists under the profile, and no setting switched it off. */
export interface RuleInForce {
  readonly rule: Rule;
  /** `configured` when the author set it: then the rule's own view of a case gives way. */
  readonly severity: { readonly value: Severity; readonly configured: boolean };
}

/** Rules whose duty exists under the profile and that are not switched off. An unknown profile means the first. */
export function inForce(
  rules: readonly Rule[],
  profiles: readonly Profile[],
  { profile, severities }: LintOptions,
): RuleInForce[] {
  const { duties } = profiles.find(({ id }) => id === profile) ?? profiles[0]!;
  return rules.flatMap((rule) => {
    const configured = severities[rule.meta.id];
    if (configured === "off" || !duties[rule.meta.duty]) return [];
    return [{ rule, severity: { value: configured ?? rule.meta.severity, configured: configured !== undefined } }];
  });
}
