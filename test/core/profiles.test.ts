/** A regulation is one file: under another profile other duties hold, and rules without one are silent. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type FileSettings, profiles, readConfig, ruleIds, ruleMetas } from "../../server/src/core";
import { PROFILES } from "../../server/src/core/config/schema";
import { lintText, problemsOf } from "../harness/check";

const OFFER = [
  "---",
  "pecr:",
  "  purpose: marketing",
  "  basis: none",
  "  consent: { channels: [sms] }",
  "---",
  "Subject: Re: your account",
  "",
  "Would you like to hear from us again? Save 30% on every boot this weekend, shop now.",
  "By placing an order you agree to receive our offers.",
  '<img src="https://t.larkspur.example/o.gif?u={{id}}" width="1" height="1">',
].join("\n");
const US: FileSettings = { profile: "us-can-spam", channel: "email" };
const UK: FileSettings = { profile: "uk-pecr", channel: "email" };
const idsOf = (settings: FileSettings, text = OFFER): string[] =>
  [...new Set(problemsOf(text, { settings }).map(({ ruleId }) => ruleId))].sort();

describe("profiles", () => {
  it("are those that a configuration may name, the default first", () => {
    assert.deepEqual([...PROFILES].sort(), profiles.map(({ id }) => id).sort());
    assert.equal(profiles[0]!.id, PROFILES[0]);
    for (const profile of PROFILES) assert.deepEqual(readConfig(JSON.stringify({ profile }), ruleIds).problems, []);
    const [problem] = readConfig('{ "profile": "ca-casl" }', ruleIds).problems;
    assert.match(problem!.text, /uk-pecr, us-can-spam/);
  });

  it("are offered by the editor's setting, each with a sentence", () => {
    const root = path.resolve(import.meta.dirname, "../..");
    const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
    const setting = read("package.json").contributes.configuration.properties["pecrLint.profile"];
    assert.deepEqual([setting.enum, setting.default], [[...PROFILES], PROFILES[0]]);
    const words = read("package.nls.json");
    for (const key of setting.enumDescriptions) assert.ok(words[key.slice(1, -1)].length > 20, key);
  });

  it("each have rules for every duty, and every rule has a duty somewhere", () => {
    for (const { id, duties } of profiles)
      for (const duty of Object.keys(duties))
        assert.ok(
          ruleMetas.some((meta) => meta.duty === duty),
          `${id}: ${duty}`,
        );
    for (const { id, duty } of ruleMetas)
      assert.ok(
        profiles.some(({ duties }) => duties[duty]),
        id,
      );
  });

  it("cite an address for each duty, with a day, or without one as from memory", () => {
    for (const { id, duties } of profiles)
      for (const [duty, entry] of Object.entries(duties)) {
        assert.ok(entry!.summary.endsWith(".") && entry!.citations.length > 0, `${id}: ${duty}`);
        for (const { url, checkedOn } of entry!.citations) {
          assert.match(url, /^https:\/\//);
          if (checkedOn !== undefined) assert.match(checkedOn, /^20\d\d-\d\d-\d\d$/);
          assert.equal(checkedOn === undefined, id === "us-can-spam", `${id}: ${duty}`);
        }
      }
  });
});

describe("us-can-spam", () => {
  it("speaks of the way out, the postal address and a misleading subject", () => {
    const found = idsOf(US);
    for (const id of ["missing-unsubscribe", "missing-postal-address", "misleading-subject"])
      assert.ok(found.includes(id), `${id} is not among ${found.join(", ")}`);
  });

  it("is silent on what only PECR asks for: consent, tracking, and what must be treated as marketing", () => {
    const mine = new Set(idsOf(US));
    const theirs = idsOf(UK);
    const gone = new Set([
      "treat-as-marketing",
      "hold-consent",
      "declare-tracking",
      "protect-data",
      "follow-sector-rules",
    ]);
    for (const { id, duty } of ruleMetas) assert.ok(!mine.has(id) || !gone.has(duty), `${id} spoke`);
    assert.ok(
      ["reconsent-request", "invalid-consent-wording", "missing-consent-metadata"].every((id) => theirs.includes(id)),
      `PECR has ${theirs.join(", ")}`,
    );
  });

  it("never speaks of consent", () => {
    for (const { text } of problemsOf(OFFER, { settings: US }))
      assert.doesNotMatch(text, /\bconsent\b|PECR|\bagreed\b/);
  });

  it("is content with a mail that has a way out and an address", () => {
    const mail =
      "Subject: 30% off boots\n\nSave 30% on every boot this weekend, shop now.\n\nLarkspur Outdoor, 1200 Mill Street, Springfield, IL 62701\nUnsubscribe: {{unsubscribe_url}}";
    assert.deepEqual(idsOf(US, mail), []);
  });

  it("leaves service mails alone", () =>
    assert.deepEqual(
      idsOf(US, "Subject: Your order\n\nYour order 48213 was posted today. Thank you for shopping with Larkspur."),
      [],
    ));

  it("says of a text message that it was not checked, and finds nothing in it", () => {
    const report = lintText("Larkspur: 20% off boots, shop now", {
      path: "a.sms",
      settings: { profile: "us-can-spam" },
    });
    assert.deepEqual(report.messages[0]!.problems, []);
    assert.equal(report.messages[0]!.verdict.class, "marketing");
    assert.deepEqual(
      report.unread.map(({ text }) => text),
      ["This is no e-mail: US CAN-SPAM does not speak of a message sent by text message, so it was not checked."],
    );
    assert.deepEqual(lintText("Larkspur: 20% off boots, shop now", { path: "a.sms" }).unread, []);
  });

  it("can be in force for some files only", () => {
    const { config, problems } = readConfig(
      '{ "overrides": [{ "files": ["us/**"], "profile": "us-can-spam" }] }',
      ruleIds,
    );
    assert.deepEqual(problems, []);
    assert.equal(config.overrides?.[0]?.profile, "us-can-spam");
  });
});
