/** forward-to-friend, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "forward-to-friend";
const only = { only: rule };
const path = "message.sms";
const POSTED = "Your order 48213 was posted today and should arrive by 4 May.";
const REFER = "Refer a friend and you both get £10 off your next order.";

describe(rule, () => {
  it("is silent on helpers, households and safety", () => {
    for (const text of [
      "Please ask a friend or relative to take you home after the operation.",
      "Ask your family to have their flu vaccine.",
      "Boil tap water until 3 May. Please share this with your household.",
      "School is closed on 3 May. Please pass this on to whoever picks up your child.",
      "Do not forward this code to anyone, not even friends: 482913.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on schemes as such and on the Friends and Family Test", () => {
    for (const text of [
      "We stop the refer a friend scheme on 31 May.",
      "Your refer a friend reward of £25 was added to your account.",
      "Would you recommend our service to friends and family? Reply 1 to 5.",
      "Your GP has referred you to the eye clinic.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("marks the sentence that recruits", () =>
    checkFindings(`${POSTED}\n${REFER}\n${"^".repeat(REFER.length)} ${rule}: "Refer a friend`, { path, ...only }));

  it("stands in place of the general findings and of incentive-or-prize", () => {
    for (const other of ["marketing-wording", "mixed-message", "incentive-or-prize"])
      assert.deepEqual(findingsOf(`${POSTED} ${REFER}`, other, { path }), []);
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(`${POSTED} ${REFER}`, { rule, title: "Remove", text: POSTED }, { path });
    checkFix(crlf(`${REFER}\n${POSTED}\n`), { rule, title: "Remove", text: crlf(`${POSTED}\n`) }, { path });
  });

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npurpose: marketing\n---\n${REFER}`, { path: "newsletter.md", ...only });
    assert.equal(severityOf(REFER, rule, { path: "message.txt", settings: { channel: "push" } }), "information");
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("knows recruiting in other words", () => {
    for (const text of [
      "Thank you for your gift. Please encourage friends and family to sign up too.",
      "Rent received, thanks. Know a landlord looking for an agent? Refer them to us and earn £200 when they sign up.",
      "We are hiring nurses. Send them our way!",
      "Your booking is confirmed. Get your mates to join with code MATES for £5 off.",
      "Help a friend to switch and you both save £50.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent over warnings and papers to send", () => {
    for (const text of [
      "Please boil tap water before use until further notice. Tell your neighbours and share this with anyone who may not have seen it.",
      "Flood warning for Mill Row. Please tell your neighbours.",
      "Please take meter readings on that day and send them to us within five days.",
      "Keep your receipts and send them to us with the form.",
      "If you had x-rays in the past year, have your old office send them to us.",
      "Do you know a witness? Please ask them to call 101.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
