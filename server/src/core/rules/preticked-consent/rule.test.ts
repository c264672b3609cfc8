/** What rule.md is too short to show: the edges of preticked-consent. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "preticked-consent";
const path = "form.html";
const only = { only: rule };

describe(rule, () => {
  it("finds the words for a box around it, by its id, beside it, and else by its name", () => {
    for (const form of [
      "<label><input type=checkbox checked> Our newsletter</label>",
      '<label for="a">Our newsletter</label><input type=checkbox id="a" checked>',
      "<p><input type=checkbox checked> Our newsletter</p><p>Our shops</p>",
      "<p>Our newsletter <input type=checkbox checked></p>",
      "<input type=checkbox name=emailMarketing checked>",
    ])
      assert.equal(severityOf(form, rule, { path }), "error", form);
  });

  it("reads a label that only names a channel with the question of its group, in a template's branch too", () => {
    const group = (question: string, set: string) =>
      `<fieldset><legend>${question}</legend><label><input type=checkbox ${set}> E-mail</label></fieldset>`;
    const question = "How may we contact you with offers?";
    assert.equal(severityOf(group(question, "checked"), rule, { path }), "error");
    assert.equal(severityOf(`{{#if a}}${group(question, "checked")}{{/if}}`, rule, { path }), "error");
    checkNoFindings(group(question, ""), { path, ...only });
    checkNoFindings(group("How shall we confirm your visit?", "checked"), { path, ...only });
    checkNoFindings(`${group(question, "")}<label><input type=checkbox checked> E-mail</label>`, { path, ...only });
  });

  it("does not take the words of the next box, or of the line before", () => {
    for (const form of [
      "<p><input type=checkbox checked> Gift wrap <input type=checkbox> Newsletter</p>",
      "<p>Our newsletter</p><p><input type=checkbox checked> Gift wrap</p>",
      '<label for="b">Newsletter</label><input type=checkbox id="b"><label><input type=checkbox checked> Gift wrap</label>',
    ])
      checkNoFindings(form, { path, ...only });
  });

  it("takes away the attribute and nothing else, over lines and in a self-closing tag", () => {
    const form = '<label><input\n  type="checkbox"\n  checked="checked"\n  name="news" /> Newsletter</label>';
    const text = '<label><input\n  type="checkbox"\n  name="news" /> Newsletter</label>';
    checkFix(form, { rule, title: "Leave the box empty", text }, { path });
    assert.equal(findingsOf(crlf(form), rule, { path })[0]?.words, 'checked="checked"');
  });

  it("reads the boxes of React forms, and leaves those alone that an expression sets", () => {
    const form = (set: string) =>
      `export const A = () => <form><label><input type="checkbox" name="n" ${set} /> Send me offers</label></form>;`;
    for (const set of ["defaultChecked", "checked", "checked={true}"])
      assert.equal(severityOf(form(set), rule, { path: "a.tsx" }), "error", set);
    for (const set of ["checked={false}", "checked={wants}", "defaultChecked={prefs.news}", ""])
      checkNoFindings(form(set), { path: "a.tsx", ...only });
  });

  it("speaks of a box in an encoded mail, without a fix", () => {
    const mail = [
      "From: Larkspur <news@larkspur.example>",
      "Subject: Join us",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("<label><input type=checkbox checked> Send me the newsletter</label>").toString("base64"),
    ].join("\n");
    assert.deepEqual(
      findingsOf(mail, rule, { path: "a.eml" }).map(({ fixes, severity }) => [fixes, severity]),
      [[[], "error"]],
    );
  });

  it("softens where the form shows choices made before, and is silent on a soft opt-in's box to refuse", () => {
    const kept = "<p>Manage your preferences</p><label><input type=checkbox checked> Newsletter</label>";
    assert.equal(severityOf(kept, rule, { path }), "information");
    const refuse = "<label><input type=checkbox> I do not want to receive offers</label>";
    assert.equal(severityOf(refuse, rule, { path }), "information");
    checkNoFindings(`<!-- pecr\nbasis: soft-opt-in\n-->\n${refuse}`, { path, ...only });
  });

  it("leaves 'tick this box if you do not want' to invalid-consent-wording, so that it is said once", () => {
    const form = "<label><input type=checkbox> Tick this box if you do NOT want to receive our offers</label>";
    checkNoFindings(form, { path, ...only });
    assert.equal(severityOf(form, "invalid-consent-wording", { path }), "information");
  });

  it("says on which ways of a template the box is ticked", () => {
    const [found, ...more] = findingsOf(
      "{{#if guest}}<label><input type=checkbox checked> Newsletter</label>{{/if}}<p>Thank you.</p>",
      rule,
      { path },
    );
    assert.equal(more.length, 0);
    assert.match(found!.text, /This holds only when `guest` is true/);
  });

  it("survives forms without end and thousands of boxes", () => {
    checkNoFindings("<form><label><select><option selected", { path, ...only });
    const many = findingsOf("<input type=checkbox name=news checked>".repeat(5000), rule, { path });
    assert.ok(many.length > 0 && many.length <= 300);
  });

  it("hears the same said in other ways", () => {
    for (const text of ["# Sign up\n\n- [x] Send me special offers by text"])
      assert.ok(findingsOf(text, rule, { path: "newsletter.md" }).length > 0, text);
    for (const text of [
      '<p>How may we tell you about offers and promotions?</p>\n<label><input type="radio" name="c" value="email" checked> By email</label> <label><input type="radio" name="c" value="no"> Not at all</label>',
      '<p>Would you like our newsletter?</p><p><label><input type="checkbox" checked name="a"> Yes please</label></p>',
      '<p>News and offers by:</p><label><input type="checkbox" name="a"> Post</label><br><label><input type="checkbox" checked name="b"> Text message</label>',
      "<p>The box for our weekly offers has been ticked for you. Untick it if you don't want them.</p>",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.html" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      '<p>How shall we send your receipt?</p><label><input type="radio" name="c" value="email" checked> By email</label>',
      '<p>We have great offers and deals.</p><p>How shall we remind you?</p><label><input type="radio" name="c" value="email" checked> By email</label>',
      '<p>Our newsletter is weekly.</p><label><input type="radio" name="c" value="email" checked> By email</label>',
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
    for (const text of [
      "- [x] I have packed a lunch\n- [ ] I would like the newsletter",
      "See [x] for more.\n\n[x]: https://example.org",
    ])
      checkNoFindings(text, { path: "newsletter.md", only: rule });
  });
});
