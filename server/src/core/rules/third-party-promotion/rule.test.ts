/** third-party-promotion, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "third-party-promotion";
const only = { only: rule };
const path = "email.txt";
const BOOKED = "Your room is booked for 3 May. Your booking reference is 48213.";
const PARTNER = "Our partner ParkNear offers you 20% off parking, book today and save.";

describe(rule, () => {
  it("is silent on those who carry out what was ordered", () => {
    for (const text of [
      "Your order is with our delivery partner Vanline and arrives today.",
      "Your payment of £20 was taken by our payment provider Paywell.",
      "We have referred you to Larkford Physio, which provides NHS physiotherapy.",
      "Your eye screening is run by our partner EyeLarch on behalf of the NHS.",
      "You asked us to tell you when your partner's appointment changed.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on the sender's own offers", () =>
    checkNoFindings("Save 30% on every tent this weekend. Shop now while stocks last.", { path, ...only }));

  it("marks the sentence that promotes the other", () =>
    checkFindings(`${BOOKED}\n\n${PARTNER}\n${"^".repeat(PARTNER.length)} ${rule}: "Our partner`, { path, ...only }));

  it("is graver on a soft opt-in, and silent on a declared consent", () => {
    const declared = (basis: string): string =>
      `---\npecr:\n  purpose: marketing\n  basis: ${basis}\n---\n${PARTNER}\n`;
    assert.equal(severityOf(declared("soft-opt-in"), rule, { path: "newsletter.md" }), "error");
    assert.equal(severityOf(declared("none"), rule, { path: "newsletter.md" }), "warning");
    checkNoFindings(declared("consent"), { path: "newsletter.md", ...only });
  });

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(findingsOf(`${BOOKED}\n\n${PARTNER}`, general, { path }), []);
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(`${BOOKED} ${PARTNER}`, { rule, title: "Remove", text: BOOKED }, { path });
    checkFix(crlf(`${PARTNER}\n${BOOKED}\n`), { rule, title: "Remove", text: crlf(`${BOOKED}\n`) }, { path });
  });

  it("only informs of a push notice", () =>
    assert.equal(severityOf(PARTNER, rule, { path, settings: { channel: "push" } }), "information"));

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("hears the same said in other ways", () => {
    for (const text of [
      "Subject: Offers\n\nOur partner Voltry can save you £200 on energy, switch today.",
      "Subject: News\n\nOur catering friends aside: our partner Mugs & Co offers 20% off all cups, order now.",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Subject: Canteen\n\nOur partner Larkfood manages the canteen from May. A meal costs £2.60.",
      "Subject: Cleaning\n\nFrom May our cleaning partner Brightly looks after the stairs. The charge stays at £4 a month.",
      "Subject: Buses\n\nOur transport partner takes over route 4. Tickets cost £2 as before.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });
});
