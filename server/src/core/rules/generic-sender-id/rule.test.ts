/** generic-sender-id, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "generic-sender-id";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur: save 30% on every spa day this weekend. Book now and treat yourself.";
const CODE = "Your code is 482913. It runs out in ten minutes.";
const from = (sender: string, text = OFFER): string => `---\nsender: "${sender}"\n---\n${text}`;

describe(rule, () => {
  it("lets names stand that only hold a generic word", () => {
    for (const sender of ["InfoTech", "AlertLocks", "SaleSharks", "B&B Mill", "GOV.UK", "Textiles UK"])
      checkNoFindings(from(sender), { path, ...only });
  });

  it("lets British numbers, short codes and placeholders stand", () => {
    for (const sender of ["66123", "07700 900123", "+447700900123", "0044 7700 900123", "{{sender}}", "((name))"])
      checkNoFindings(from(sender), { path, ...only });
  });

  it("knows generic names in any case and joint", () => {
    for (const sender of ["INFO", "Sms Alert", "no-reply", "Verify", "Info1"])
      assert.equal(severityOf(from(sender), rule, { path }), "warning", sender);
  });

  it("only informs where the message is no marketing, or the name is too long", () => {
    assert.equal(severityOf(from("INFO", CODE), rule, { path }), "information");
    assert.equal(severityOf(from("Fernhill Garden Centre"), rule, { path }), "information");
  });

  it("marks the sender inside its quotes", () =>
    checkFindings(
      `---\nsender: "+33612345678"\n         ^^^^^^^^^^^^ ${rule}: "+33612345678" is a number abroad\n---\n${OFFER}`,
      {
        path,
        ...only,
      },
    ));

  it("writes the same name as networks take it, or the configured one for a generic word", () => {
    const title = "Change the sender";
    checkFix(from("Marlow's"), { rule, title, text: from("Marlows") }, { path });
    checkFix(from("Café Lune!"), { rule, title, text: from("Cafe Lune") }, { path });
    checkFix(from("INFO"), { rule, title, text: from("Larkspur") }, { path, settings: { senderNames: ["Larkspur"] } });
    assert.deepEqual(findingsOf(from("Fernhill Garden Centre"), rule, { path })[0]!.fixes, []);
  });

  it("takes a name in the settings for the sender's own, and asks nothing of e-mail", () => {
    checkNoFindings(from("Notify"), { path, settings: { senderNames: ["Notify"] }, ...only });
    checkNoFindings(from("INFO"), { path: "newsletter.md", ...only });
  });
});
