/** sms-too-long, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "sms-too-long";
const only = { only: rule };
const path = "message.sms";
const START = "Larkspur Water: your supply will be off on 4 June.";
const of = (length: number): string => `${START}${" Please fill a jug.".repeat(100)}`.slice(0, length - 1).concat(".");
const by = (provider: string) => ({ path, settings: { provider } });

describe(rule, () => {
  it("is silent up to the limit, and white space at the end does not count", () => {
    checkNoFindings(of(918), { path, ...only });
    checkNoFindings(`${of(918)}\n\n  \n`, { path, ...only });
    checkNoFindings(of(918), { ...by("govuk-notify"), ...only });
    checkNoFindings(of(1600), { ...by("twilio"), ...only });
  });

  it("does not count what placeholders may add, or what front matter says", () => {
    checkNoFindings(`${of(910)} {{a_long_name_of_a_placeholder}}`, { path, ...only });
    checkNoFindings(`---\npurpose: service\n---\n${of(918)}`, { path, ...only });
  });

  it("is silent in e-mails", () => checkNoFindings(of(1200), { path: "email.txt", ...only }));

  it("informs of a text that some services refuse", () => {
    const [found] = findingsOf(of(919), rule, { path });
    assert.equal(found?.severity, "information");
    assert.ok(found.text.includes("919 characters, 7 parts"), found.text);
    assert.equal(found.words, ".");
  });

  it("warns where the declared service takes less", () => {
    const [found] = findingsOf(of(930), rule, by("govuk-notify"));
    assert.equal(found?.severity, "warning");
    assert.ok(found.text.includes("GOV.UK Notify takes no more than 918"), found.text);
    assert.equal(found.words.length, 12);
  });

  it("only informs where the limit is known from memory", () =>
    assert.equal(severityOf(of(1601), rule, by("twilio")), "information"));

  it("says that the length is the least", () => {
    const [found] = findingsOf(`{{name}}, ${of(930)}`, rule, { path });
    assert.ok(found?.text.includes("at least 932 characters before placeholders are filled"), found?.text);
  });
});
