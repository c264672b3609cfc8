/** Presets: the settings of one kind of sender, as data, and what they do to the severities of rules. */

import assert from "node:assert/strict";
import {
  flatten,
  presets,
  readConfig,
  resolveConfig,
  ruleIds,
  ruleMetas,
  settingsFor,
  toOptions,
} from "../../server/src/core";
import { severityOf } from "../harness/check";

describe("presets", () => {
  for (const { id, about, config } of presets) {
    it(`${id} names rules there are, and changes what they do`, () => {
      assert.ok(about.length > 40);
      const usual = new Map(ruleMetas.map((meta) => [meta.id, meta.severity as string]));
      const { problems } = readConfig(JSON.stringify(config), ruleIds);
      assert.deepEqual(problems, []);
      for (const [rule, severity] of Object.entries(config.rules ?? {}))
        assert.notEqual(severity, usual.get(rule), `${rule} is ${severity} anyway`);
    });
  }

  it("give severities that a file's own wins over", () => {
    const there = {
      "a.json": '{ "extends": ["./b.json", "retail"] }',
      "b.json": '{ "rules": { "regulatory-tone": "hint" } }',
    };
    const { severities, presetSeverities } = toOptions(
      settingsFor("a.sms", flatten(resolveConfig("a.json", new Map(Object.entries(there)), ruleIds).layers)),
    );
    assert.equal(severities["regulatory-tone"], "hint");
    assert.equal(presetSeverities?.["regulatory-tone"], "off");
  });

  it("turn a rule up or down without losing what the rule itself softens", () => {
    const text = "Summer offer: 20% off all boots this weekend only at larkspur.example\nOpt out: text STOP to 66123";
    const wording = (severity: "hint" | "error") =>
      severityOf(text, "marketing-wording", {
        path: "a.sms",
        settings: { presetRules: { "marketing-wording": severity } } as object,
      });
    assert.deepEqual([wording("hint"), wording("error")], ["hint", "error"]);
    const announcement =
      "We are pleased to announce a new physiotherapy clinic at Larkspur Surgery. Book on 01632 960123.";
    const soft = (settings: object) =>
      severityOf(announcement, "new-service-announcement", { path: "a.sms", settings });
    const raised = { sector: "health", presetRules: { "new-service-announcement": "error" } };
    assert.deepEqual([soft(raised), soft({ ...raised, publicTaskStance: "ico2021" })], ["error", "information"]);
  });
});
