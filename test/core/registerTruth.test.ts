/** Register states, channels and days against each other: what is said of each, and that nothing is said twice. */

import assert from "node:assert/strict";
import { problemsOf } from "../harness/check";

const TODAY = "2026-11-23";
const PAST = "2026-11-22";
const TO_COME = "2026-11-24";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now. Opt out: text STOP to 66123";
const CONSENT_RULES =
  /^(?:unknown-consent-reference|consent-record-conflict|channel-not-consented|soft-opt-in-conditions|charity-soft-opt-in-conditions)$/;

/** Each finding of the rules about consent as "severity rule". */
function said(declared: string, row: string | undefined, today: string | null = TODAY): string[] {
  const text = `---\npecr:\n  purpose: marketing\n${declared.replace(/^/gm, "  ")}\n---\n${OFFER}`;
  const register = row === undefined ? undefined : `- {${row}}`;
  return problemsOf(text, { path: "message.sms", register, today: today ?? undefined })
    .filter(({ ruleId }) => CONSENT_RULES.test(ruleId))
    .map(({ ruleId, severity }) => `${severity} ${ruleId}`);
}
const conflict = (severity: string): string[] => [`${severity} consent-record-conflict`];

describe("a template against its consent record", () => {
  /** What the record says, whether it is over on the day, and what is said without a day. */
  const states: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ["basis: consent", undefined, undefined],
    ["withdrawn: false", undefined, undefined],
    ["withdrawn: true", "error", "error"],
    [`withdrawn: ${PAST}`, "error", undefined],
    [`withdrawn: ${TODAY}`, "error", undefined],
    [`withdrawn: ${TO_COME}`, undefined, undefined],
    [`expires: ${PAST}`, "error", undefined],
    [`expires: ${TODAY}`, undefined, undefined],
    [`expires: ${TO_COME}`, undefined, undefined],
    [`review_by: ${PAST}`, "warning", undefined],
    [`review_by: ${TODAY}`, undefined, undefined],
    [`first_collected: ${PAST}`, undefined, undefined],
    [`first_collected: ${TODAY}`, undefined, undefined],
    [`first_collected: ${TO_COME}`, "warning", undefined],
  ];
  const channels: readonly (readonly [string, boolean])[] = [
    ["channels: [sms]", true],
    ["channels: [email, text]", true],
    ["channels: [all]", true],
    ["channels: []", true],
    ["notes: no channels", true],
    ["channels: [email]", false],
    ["channels: [post, phone]", false],
  ];
  for (const [state, onDay, withoutDay] of states)
    for (const [named, fits] of channels)
      for (const today of [TODAY, null])
        it(`${state}, ${named}, ${today ?? "no day"}`, () => {
          const expected = fits ? (today === null ? withoutDay : onDay) : "error";
          const problems = said("channel: sms\nconsent: a", `id: a, ${state}, ${named}`, today);
          assert.deepEqual(problems, expected === undefined ? [] : conflict(expected));
        });
});

describe("a soft opt-in against its record", () => {
  const refusals = { true: "refusal_at_collection: true", false: "refusal_at_collection: false", unsaid: "notes: x" };
  /** What the file says of the refusal, what the register says, and who speaks. */
  const table: readonly (readonly [string, keyof typeof refusals, readonly string[]])[] = [
    ["basis: soft-opt-in\nconsent: a", "true", []],
    ["basis: soft-opt-in\nconsent: a", "false", conflict("error")],
    ["basis: soft-opt-in\nconsent: a", "unsaid", ["hint soft-opt-in-conditions"]],
    ["basis: soft-opt-in\nconsent: { ref: a, refusal_at_collection: true }", "true", []],
    ["basis: soft-opt-in\nconsent: { ref: a, refusal_at_collection: true }", "false", conflict("error")],
    [
      "basis: soft-opt-in\nconsent: { ref: a, refusal_at_collection: false }",
      "false",
      ["error soft-opt-in-conditions"],
    ],
    ["consent: a", "true", []],
    ["consent: a", "false", conflict("error")],
    ["consent: a", "unsaid", conflict("information")],
  ];
  for (const [declared, refusal, expected] of table)
    it(`${JSON.stringify(declared)}, the register ${refusal}`, () =>
      assert.deepEqual(said(declared, `id: a, basis: soft-opt-in, channels: [sms], ${refusals[refusal]}`), expected));
});

describe("a charitable soft opt-in against its record", () => {
  const row = (more: string): string => `id: a, basis: charity-soft-opt-in, refusal_at_collection: true, ${more}`;
  const declared = "basis: charity-soft-opt-in\ncharity_number: 1234567\nconsent: ";
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    [`${declared}a`, "first_collected: 2026-02-05", []],
    [`${declared}a`, "first_collected: 2026-02-04", conflict("error")],
    [`${declared}a`, "last_collected: 2025-12-31", conflict("error")],
    [`${declared}a`, "notes: x", ["warning charity-soft-opt-in-conditions"]],
    [
      `${declared}{ ref: a, not_before: 2025-01-01 }`,
      "first_collected: 2025-01-01",
      ["error charity-soft-opt-in-conditions"],
    ],
    [`${declared}{ ref: a, not_before: 2026-03-01 }`, "first_collected: 2025-01-01", conflict("error")],
    ["consent: a", "first_collected: 2025-01-01", conflict("error")],
  ];
  for (const [template, more, expected] of table)
    it(`${JSON.stringify(template)}, the register ${more}`, () =>
      // What sells in the offer is that rule's own matter.
      assert.deepEqual(
        said(template, row(more))
          .filter((line) => line !== "warning charity-soft-opt-in-conditions" || more === "notes: x")
          .slice(0, 1),
        expected,
      ));
});

describe("a file that contradicts itself", () => {
  it("is told once, where it says so", () => {
    const own = "channel: sms\nconsent: { ref: a, channels: [email] }";
    assert.deepEqual(said(own, "id: a, channels: [email]"), ["error channel-not-consented"]);
    assert.deepEqual(
      said("channel: sms\nconsent: { ref: a, channels: [sms] }", "id: a, channels: [email]"),
      conflict("error"),
    );
  });

  it("says nothing without a register, and nothing of a record that is not there but that it is not", () => {
    assert.deepEqual(said("channel: sms\nconsent: a", undefined), []);
    assert.deepEqual(said("channel: sms\nconsent: b", "id: a, channels: [email]"), [
      "warning unknown-consent-reference",
    ]);
  });
});
