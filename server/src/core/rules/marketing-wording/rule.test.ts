/** marketing-wording, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  fixed,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "marketing-wording";
const only = { only: rule };
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const TWO = "Summer is here and so are we.\n\nSave 30% on every tent this weekend. Shop now while stocks last.\n";

describe(rule, () => {
  it("marks words inside the sentence that promotes, not the sender's name", () =>
    checkFindings(
      `${OFFER}\n                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ${rule}: "`,
      { path: "message.sms", ...only },
    ));

  it("marks the words of an HTML message without its markup", () =>
    checkFindings(
      `<p>Dear <b>Jo</b>,</p>\n<p>Save <strong>30%</strong> on every tent this weekend.</p>\n   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ${rule}: "`,
      { path: "email.html", ...only },
    ));

  it("is silent on service messages that nearly promote", () => {
    for (const text of [
      "Larkspur Shoes: the discount on order 48213 was not applied, so we have refunded 4.50 to your card.",
      "Fernhill Dental: your appointment is on Tuesday 4 June at 10:20. Reply CANCEL if you cannot come.",
      "Your July bill is 23.10. We will collect it by direct debit on 4 August.",
      "Your code is 482913. Do not share it with anyone.",
    ])
      checkNoFindings(text, { path: "message.sms", ...only });
  });

  it("is silent once the author declares marketing, in any letter case", () => {
    for (const purpose of ["marketing", "Marketing", "mixed"])
      checkNoFindings(`---\npurpose: ${purpose}\n---\n${OFFER}`, { path: "message.sms", ...only });
  });

  it("raises one alarm a message: the words that promote most plainly; the others are information", () => {
    const found = findingsOf(TWO, rule, { path: "newsletter.md" }).map(({ severity }) => severity);
    assert.ok(found.length > 1);
    assert.deepEqual(
      found.filter((severity) => severity !== "information"),
      ["warning"],
    );
  });

  it("is graver against a declaration of service when more than one sentence promotes", () => {
    const given = { path: "newsletter.md" };
    const severities = findingsOf(`---\npurpose: service\n---\n${TWO}`, rule, given).map(({ severity }) => severity);
    assert.deepEqual(
      severities.filter((severity) => severity !== "information"),
      ["error"],
    );
    assert.equal(
      severityOf(`---\npurpose: service\n---\nSave 30% on every tent this weekend.\n`, rule, given),
      "warning",
    );
  });

  it("keeps the severity that the settings give, and is silent when they switch it off", () => {
    const text = `---\npurpose: service\n---\n${TWO}`;
    assert.equal(severityOf(text, rule, { path: "a.md", settings: { rules: { [rule]: "hint" } } }), "hint");
    checkNoFindings(text, { path: "a.md", settings: { rules: { [rule]: "off" } }, ...only });
  });

  it("offers to remove nothing where the rest would be a smaller promotion, or nothing", () => {
    for (const text of [TWO, OFFER, "<p>Hello Jo. Save <b>30%</b> on <i>every tent</i> this weekend.</p>"])
      for (const { fixes } of findingsOf(text, rule, { path: text.startsWith("<") ? "email.html" : "a.md" }))
        assert.ok(!fixes.some((title) => title.startsWith("Remove")), fixes.join(" | "));
  });

  it("offers no removal of a subject, which would be sent blank", () => {
    const [subject] = findingsOf("Subject: Save 30% on every tent this weekend\n\nShop now while stocks last.", rule, {
      path: "email.txt",
    });
    assert.deepEqual(subject!.fixes, ["Declare the purpose as marketing"]);
  });

  it("declares the purpose where each format keeps it", () => {
    const title = "Declare the purpose as marketing";
    const html = "<!doctype html>\n<p>Save 30% on every tent this weekend.</p>\n";
    const cases: readonly (readonly [string, string, string])[] = [
      ["message.sms", OFFER, `---\npecr:\n  purpose: marketing\n---\n${OFFER}`],
      ["newsletter.md", `---\ntitle: News\n---\n${TWO}`, `---\ntitle: News\npecr:\n  purpose: marketing\n---\n${TWO}`],
      ["newsletter.md", `---\npurpose: service\n---\n${TWO}`, `---\npurpose: marketing\n---\n${TWO}`],
      ["email.html", html, html.replace("<p>", "<!-- pecr\npurpose: marketing\n-->\n<p>")],
    ];
    for (const [path, before, text] of cases) {
      if (before.includes("purpose")) assert.equal(fixed(before, rule, title, { path }), text);
      else checkFix(before, { rule, title, text }, { path });
    }
  });

  it("declares it in a header of a saved e-mail with CRLF", () => {
    const before = crlf(`From: Larkspur Camping <news@larkspur.example>\nSubject: Tents\n\n${TWO}`);
    const text = before.replace("\r\n\r\n", "\r\nX-Pecr-purpose: marketing\r\n\r\n");
    checkFix(before, { rule, title: "Declare the purpose as marketing", text }, { path: "message.eml" });
  });

  it("says no more than ten times in one message that it promotes", () => {
    const goods = "boots tents lamps chairs tables shirts coats hats bags rugs beds sofas bikes kayaks".split(" ");
    const text = goods.map((name) => `Save 30% on ${name} this weekend only.`).join("\n\n");
    assert.equal(findingsOf(text, rule, { path: "a.md" }).length, 10);
  });
});
