/** purpose-mismatch, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, crlf, findingsOf, fixed, severityOf } from "../../../../../test/harness/check";

const rule = "purpose-mismatch";
const only = { only: rule };
const path = "newsletter.md";
const OFFER = "# Summer sale\n\nSave 30% on every tent this weekend. Shop now while stocks last.\n";
const POSTED = "Your order 48213 was posted today and should arrive by 4 May.\n";
const declared = (lines: string, body: string): string => `---\n${lines}\n---\n${body}`;

describe(rule, () => {
  it("marks the value that the wording contradicts", () =>
    checkFindings(
      `---\npecr:\n  purpose: service\n           ^^^^^^^ ${rule}: The purpose is declared as service, but "\n---\n${OFFER}`,
      { path, ...only },
    ));

  it("does so for every purpose that claims not to promote", () => {
    for (const purpose of ["service", "Service", "regulatory", "public-task", "research"])
      assert.deepEqual(
        findingsOf(declared(`pecr:\n  purpose: ${purpose}`, OFFER), rule, { path }).map(({ words }) => words),
        [purpose],
      );
  });

  it("is silent where the declaration holds, or there is none", () => {
    for (const text of [
      declared("purpose: service", POSTED),
      declared("purpose: marketing", OFFER),
      declared("purpose: mixed", OFFER),
      OFFER,
      POSTED,
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("leaves a key of the project's own alone", () =>
    checkNoFindings(declared("purpose: seasonal", OFFER), { path, ...only }));

  it("changes the purpose, and then only the duties of marketing are left", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [path, declared("purpose: service", OFFER), declared("purpose: marketing", OFFER)],
      [path, declared('purpose: "service"', OFFER), declared('purpose: "marketing"', OFFER)],
      [
        "email.html",
        `<!-- pecr\npurpose: service\n-->\n<p>Save 30% on every tent this weekend.</p>`,
        `<!-- pecr\npurpose: marketing\n-->\n<p>Save 30% on every tent this weekend.</p>`,
      ],
      [
        "message.eml",
        crlf(`X-Pecr-Purpose: service\nSubject: Tents\n\nSave 30% on every tent this weekend.\n`),
        crlf(`X-Pecr-Purpose: marketing\nSubject: Tents\n\nSave 30% on every tent this weekend.\n`),
      ],
      [
        "message.sms",
        declared("purpose: service", "Save 30% on every tent this weekend."),
        declared("purpose: marketing", "Save 30% on every tent this weekend."),
      ],
    ];
    for (const [file, before, after] of cases) {
      assert.equal(fixed(before, rule, "Change the purpose to marketing", { path: file }), after);
      for (const silent of [rule, "marketing-wording"]) checkNoFindings(after, { path: file, only: silent });
    }
  });

  it("proposes mixed where a service message promotes", () => {
    const text =
      "Fernhill Dental: your appointment is on Tuesday 4 June at 10:20. Treat yourself to teeth whitening, now 25% off!";
    assert.equal(
      fixed(declared("purpose: service", text), rule, "Change the purpose to mixed", { path: "message.sms" }),
      declared("purpose: mixed", text),
    );
  });

  it("marks a stream for marketing under a service message, however its words are joined", () => {
    for (const stream of ["broadcast-offers", "weekly_offers", "summer_promo", "salesCampaign", "newsletter"])
      assert.deepEqual(
        findingsOf(declared(`purpose: service\nstream: ${stream}`, POSTED), rule, { path }).map(({ words }) => words),
        [stream],
      );
  });

  it("marks a service stream under marketing", () => {
    for (const stream of ["transactional", "outbound", "system_mail"])
      assert.deepEqual(
        findingsOf(declared(`purpose: marketing\nstream: ${stream}`, OFFER), rule, { path }).map(({ words }) => words),
        [stream],
      );
  });

  it("is silent on streams that agree or say nothing", () => {
    for (const lines of [
      "purpose: service\nstream: order-updates",
      "purpose: service\nutm_campaign: transactional-offers",
      "purpose: marketing\nstream: customer-service-offers",
      "purpose: marketing\nlist: spring",
      "purpose: research\nstream: newsletter",
    ])
      checkNoFindings(declared(lines, lines.includes("marketing") ? OFFER : POSTED), { path, ...only });
  });

  it("takes a bulk notice for service", () =>
    checkNoFindings(
      `X-Pecr-Purpose: service\nPrecedence: bulk\nSubject: Product recall\n\nPlease stop using the heated boots that you bought in May, because the battery may overheat.\n`,
      { path: "message.eml", ...only },
    ));

  it("reports wording and stream each at its place", () =>
    assert.deepEqual(
      findingsOf(declared("purpose: service\nstream: broadcast-offers", OFFER), rule, { path }).map(
        ({ words }) => words,
      ),
      ["service", "broadcast-offers"],
    ));

  it("has the severity that the settings give", () => {
    const text = declared("purpose: service", OFFER);
    assert.equal(severityOf(text, rule, { path, settings: { rules: { [rule]: "error" } } }), "error");
    checkNoFindings(text, { path, settings: { rules: { [rule]: "off" } }, ...only });
  });

  it("hears the same said in other ways", () => {
    for (const text of [
      "---\npecr:\n  purpose: marketing\n  stream: appointment_reminders\n---\nSave 20% on boots this week.",
      "---\npecr:\n  purpose: marketing\n  stream: passwordResets\n---\nSave 20% on boots this week.",
      "---\npecr:\n  purpose: marketing\n  stream: receipts\n---\nSave 20% on boots this week.",
    ])
      assert.ok(findingsOf(text, rule, { path: "newsletter.md" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "---\npecr:\n  purpose: marketing\n  stream: offer-alerts\n---\nSave 20% on boots this week.",
      "---\npecr:\n  purpose: marketing\n  stream: weekly-news\n---\nSave 20% on boots this week.",
      "---\npecr:\n  purpose: service\n  stream: order-updates\n---\nYour order 48213 was posted today.",
    ])
      checkNoFindings(text, { path: "newsletter.md", only: rule });
  });
});
