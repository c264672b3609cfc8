/** app-download-promotion, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "app-download-promotion";
const only = { only: rule };
const path = "message.sms";
const POSTED = "Your order 48213 was posted today and arrives on 4 May.";
const APP = "Download our app for exclusive offers and treats!";

describe(rule, () => {
  it("is silent on a step that is needed, and on news of the app itself", () => {
    for (const text of [
      "Check in for your sailing on 4 May in the app or at the desk.",
      "To approve the payment of 90.00 open the Larkspur app and check the details.",
      "The app is not available on Sunday from 1:00 to 5:00.",
      "Before your video appointment on 3 May please download the ClearRoom app.",
      "Your planning application (app. 48213) was refused.",
      "Your one-time code for the Larkspur app is 482913. Never share it.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on other marketing", () =>
    checkNoFindings("Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example", {
      path,
      ...only,
    }));

  it("marks the sentence that urges", () =>
    checkFindings(`${POSTED}\n${APP}\n${"^".repeat(APP.length)} ${rule}: "Download our app`, { path, ...only }));

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message", "existing-benefit-nudge"])
      assert.deepEqual(findingsOf(`${POSTED} ${APP}`, general, { path }), []);
  });

  it("is milder under the public-task view and for a push notice", () => {
    const text = "Our practice app puts the surgery in your pocket! Download it free today and enjoy easy booking.";
    const settings = { sector: "health" } as const;
    assert.equal(severityOf(text, rule, { path, settings }), "warning");
    assert.equal(
      severityOf(text, rule, { path, settings: { ...settings, publicTaskStance: "ico2021" } }),
      "information",
    );
    assert.equal(severityOf(APP, rule, { path: "message.txt", settings: { channel: "push" } }), "information");
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(`${POSTED} ${APP}`, { rule, title: "Remove", text: POSTED }, { path });
    checkFix(crlf(`${APP}\n${POSTED}\n`), { rule, title: "Remove", text: crlf(`${POSTED}\n`) }, { path });
  });

  it("is silent once declared as marketing", () =>
    checkNoFindings(`---\npurpose: marketing\n---\n${APP}`, { path: "newsletter.md", ...only }));

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("finds the app at the end of a sentence", () => {
    for (const text of [
      "Save 20% when you order in our app this weekend. Download it today!",
      "Get 10% off when you book through our app. Download now and save.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent where others are said to use it", () => {
    for (const text of [
      "Festival news: save 20% on parking, book now. Your tickets are now in the Larkspur app. Please download them before you leave home.",
      "New: live chat in your forum, save 20% today. No extra logins, no extra apps. Try it now.",
      "Save 20% on dry food until Sunday, shop now. Customers who order in the app will find the code in the basket.",
      "Save 20% on every shirt, shop now. Members who book through the app see the same prices.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
