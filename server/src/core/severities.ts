/** Which rules run under a profile and configuration, and how gravely they speak. */

import type { Finding, LintOptions, Profile, Rule, Severity } from "./types";

/** A rule that runs: its duty exists under the profile, and neither it nor a setting says that it is off. */
export interface RuleInForce {
  readonly rule: Rule;
  /** What the author set; then the rule's own view of a case gives way. */
  readonly configured?: Severity;
  /** What a preset gives instead of the rule's usual severity; the rule's own view of a case still softens it. */
  readonly preset?: Severity;
}

const ORDER: readonly Severity[] = ["hint", "information", "warning", "error"];

/** The profile of that id. An unknown one means the first. */
export function profileOf(profiles: readonly Profile[], wanted: string): Profile {
  return profiles.find(({ id }) => id === wanted) ?? profiles[0]!;
}

/** Rules whose duty exists under the profile and that are not off. */
export function inForce(
  rules: readonly Rule[],
  profiles: readonly Profile[],
  { profile, severities, presetSeverities = {} }: LintOptions,
): RuleInForce[] {
  const { duties } = profileOf(profiles, profile);
  return rules.flatMap((rule) => {
    const configured = severities[rule.meta.id];
    const preset = presetSeverities[rule.meta.id];
    if ((configured ?? preset ?? rule.meta.severity) === "off" || !duties[rule.meta.duty]) return [];
    return [
      {
        rule,
        ...(configured && configured !== "off" ? { configured } : {}),
        ...(preset && preset !== "off" ? { preset } : {}),
      },
    ];
  });
}

/** How gravely one finding speaks: as configured; else as the rule says of this case, moved by the preset. */
export function severityOf({ rule, configured, preset }: RuleInForce, { severity }: Finding): Severity {
  if (configured) return configured;
  const below = (one: Severity, other: Severity): boolean => ORDER.indexOf(one) < ORDER.indexOf(other);
  // A rule that is off runs only because a preset gives it a severity, which is then its usual one.
  const usual = rule.meta.severity === "off" ? (preset ?? "information") : rule.meta.severity;
  const said = severity ?? usual;
  if (!preset) return said;
  // Turned down, nothing is graver than the preset. Turned up, what the rule itself softens stays soft.
  if (below(preset, usual)) return below(said, preset) ? said : preset;
  return below(said, usual) || below(preset, said) ? said : preset;
}
