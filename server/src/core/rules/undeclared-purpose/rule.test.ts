/** What rule.md is too short to show: the edges of undeclared-purpose. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf, switchedOn } from "../../../../../test/harness/check";

const rule = "undeclared-purpose";
const on = { settings: switchedOn(rule), only: rule };
const service = "Your order 48213 was posted today and should arrive by 4 May.";

describe(rule, () => {
  it("says nothing until a configuration gives it a severity, and speaks with that one", () => {
    checkNoFindings(service, { path: "message.txt", only: rule });
    for (const severity of ["hint", "information", "warning", "error"] as const)
      assert.equal(severityOf(service, rule, { settings: { rules: { [rule]: severity } } }), severity);
    checkNoFindings(service, { settings: { rules: { [rule]: "off" } }, only: rule });
  });

  it("speaks with the severity of a preset that switches it on, and not against the file's own off", () => {
    const preset = { presetRules: { [rule]: "warning" } } as object;
    assert.equal(severityOf(service, rule, { settings: preset }), "warning");
    checkNoFindings(service, { settings: { ...preset, rules: { [rule]: "off" } }, only: rule });
  });

  it("declares in a comment of HTML and in a header of mail, where a header has no remark", () => {
    const html = `<p>${service}</p>`;
    checkFix(
      html,
      { rule, title: "as service", text: `<!-- pecr\npurpose: service # check\n-->\n${html}` },
      { path: "email.html", settings: on.settings },
    );
    const mail = `From: Larkspur <orders@larkspur.example>\nSubject: Your order\n\n${service}\n`;
    checkFix(
      mail,
      { rule, title: "as service", text: mail.replace("order\n\n", "order\nX-Pecr-Purpose: service\n\n") },
      { path: "message.eml", settings: on.settings },
    );
  });

  it("offers both purposes where the wording could be either", () => {
    const [found] = findingsOf("((details))", rule, on);
    assert.equal(found, undefined, "a placeholder alone is no message");
    const unsure = findingsOf("test test", rule, on);
    assert.deepEqual(unsure[0]?.fixes, ["Declare the purpose as service", "Declare the purpose as marketing"]);
  });

  it("passes over parts of messages and empty files", () => {
    for (const path of [
      "emails/_footer.html",
      "emails/partials/hours.html",
      "layouts/mail.html",
      "mail/base.html.jinja",
    ])
      checkNoFindings("<p>Larkspur Shoes, 1 High Street, Leeds</p>", { ...on, path });
    checkNoFindings("<body>{{{yield}}}</body>", { ...on, path: "emails/outer.hbs" });
    checkNoFindings("", on);
    checkNoFindings("\n \n", on);
  });

  it("says nothing where the format has no place for metadata", () =>
    checkNoFindings("export const A = () => <Html><Text>Your order is ready.</Text></Html>;", {
      ...on,
      path: "emails/ready.tsx",
    }));

  it("speaks once for a file whose conditions make many messages", () =>
    assert.equal(findingsOf(`{{#if late}}Sorry for the delay. {{/if}}${service}`, rule, on).length, 1));

  it("reads declarations beside the message in a catalogue", () => {
    const catalogue = (more: string) => `{"messages":[{"channel":"sms","text":"${service}"${more}}]}`;
    checkNoFindings(catalogue(',"purpose":"service"'), { ...on, path: "texts.json" });
  });
});
