/** missing-consent-metadata, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, crlf, findingsOf, fixed, severityOf } from "../../../../../test/harness/check";

const rule = "missing-consent-metadata";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const block = (lines: string, text = OFFER): string => `---\npecr:\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;

describe(rule, () => {
  it("never speaks of a file that declares nothing of ours", () => {
    for (const text of [OFFER, `---\ntitle: Boots\n---\n${OFFER}`, "", `---\nbasis: consent\n---\n${OFFER}`])
      checkNoFindings(text, { path, ...only });
  });

  it("leaves other bases and purposes alone", () => {
    for (const lines of [
      "purpose: service\nbasis: consent",
      "purpose: marketing\nbasis: soft-opt-in",
      "purpose: marketing\nbasis: solicited",
      "purpose: marketing\nbasis: none\nsubscriber: corporate",
      "purpose: research\nbasis: none",
    ])
      checkNoFindings(block(lines), { path, ...only });
    checkNoFindings(block("basis: consent", "Your study visit is on 4 May at 10:20."), { path, ...only });
  });

  it("leaves to missing-consent-reference what gives no reason at all", () => {
    checkNoFindings(block("purpose: marketing"), { path, ...only });
    assert.equal(findingsOf(block("purpose: marketing"), "missing-consent-reference", { path }).length, 1);
  });

  it("is graver the less is there", () => {
    assert.equal(severityOf(block("purpose: marketing\nbasis: none"), rule, { path }), "warning");
    assert.equal(severityOf(block("basis: consent"), rule, { path }), "warning");
    assert.equal(
      severityOf(block("purpose: marketing", `${OFFER} You opted in at larkspur.example/join`), rule, { path }),
      "hint",
    );
    assert.equal(severityOf(block("purpose: marketing\nconsent: { ref: web-1 }"), rule, { path }), "hint");
    checkNoFindings(block("purpose: marketing\nconsent: web-1"), { path, ...only });
    checkNoFindings(block("purpose: marketing\nconsent: { ref: web-1, text_version: v1 }"), { path, ...only });
  });

  it("takes an empty record for none", () =>
    assert.equal(
      severityOf(block('basis: consent\nconsent: { ref: "", text_version: "" }'), rule, { path }),
      "warning",
    ));

  it("adds the record's keys in front matter and in a comment, and offers none in mail headers", () => {
    const title = "Add a place for the consent record";
    assert.equal(
      fixed(crlf(block("basis: consent")), rule, title, { path }),
      crlf(block('consent: { ref: "", text_version: "" }\nbasis: consent')),
    );
    assert.equal(
      fixed(`<!-- pecr\nbasis: consent\n-->\n<p>${OFFER}</p>`, rule, title, { path: "email.html" }),
      `<!-- pecr\nconsent: { ref: "", text_version: "" }\nbasis: consent\n-->\n<p>${OFFER}</p>`,
    );
    const mail = `From: a@larkspur.example\nX-Pecr-Basis: consent\n\n${OFFER}\n`;
    assert.deepEqual(findingsOf(mail, rule, { path: "message.eml" })[0]?.fixes, []);
  });

  it("reads front matter whose keys are all ours, and meta elements, as it reads a pecr block", () => {
    const sms = (matter: string): string =>
      `---\n${matter}\n---\nLarkspur Shoes: 20% off all boots this weekend only, shop now`;
    const path = "message.sms";
    for (const matter of [
      "purpose: marketing\nbasis: consent",
      "channel: sms\npurpose: marketing\nbasis: none",
      "purpose: marketing\nbasis: consent\nconsent:\n  text_version: v4",
    ])
      assert.equal(findingsOf(sms(matter), rule, { path }).length, 1, matter);
    const meta =
      '<html><head><meta name="pecr:purpose" content="marketing"><meta name="pecr:basis" content="consent"></head><body><p>Shop now: 20% off.</p></body></html>';
    assert.equal(findingsOf(meta, rule, { path: "email.html" }).length, 1);
    for (const matter of [
      "purpose: marketing\nbasis: consent\nconsent: web-2026",
      "purpose: marketing\nbasis: solicited",
      // Another project's front matter: its keys are not ours to judge.
      "purpose: marketing\nlayout: base\nbasis: consent",
      "audience: all",
    ])
      checkNoFindings(sms(matter), { path, only: rule });
  });

  it("puts the consent record beside the keys that stand there", () => {
    const text = (more: string): string =>
      `---\npurpose: marketing\nbasis: consent\n${more}---\nLarkspur Shoes: 20% off all boots, shop now`;
    assert.equal(
      fixed(text(""), rule, "Add a place for the consent record", { path: "message.sms" }),
      text('consent: { ref: "", text_version: "" }\n'),
    );
  });
});
