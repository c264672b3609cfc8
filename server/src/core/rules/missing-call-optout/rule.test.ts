/** What rule.md is too short to show: the edges of missing-call-optout, and which rules of other channels stay quiet beside it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, fixed, problemsOf, severityOf } from "../../../../../test/harness/check";

const rule = "missing-call-optout";
const only = { only: rule };
const OFFER = "Hello from Larkspur Energy. Save 20% on boiler cover this week only, sign up today.";
const on = (channel: "voicemail" | "automated-call" | "live-call" | "fax") => ({ settings: { channel } });

describe(rule, () => {
  it("warns of voicemails and informs of recorded calls and faxes", () => {
    assert.equal(severityOf(OFFER, rule, on("voicemail")), "warning");
    assert.equal(severityOf(OFFER, rule, on("automated-call")), "information");
    assert.equal(severityOf(OFFER, rule, on("fax")), "information");
    checkNoFindings(OFFER, { ...on("live-call"), ...only });
  });

  it("hears a way out in the words of a call", () => {
    for (const way of [
      "Press 9 to be removed from our list.",
      "To be taken off our calling list, press nine now.",
      "If you do not wish to be called again, press star.",
      "To stop these calls, press the hash key.",
      "Say stop to end these calls.",
      "To opt out, call 0800 000 123.",
      "Press {{key}} to opt out of further calls.",
      "Tell us on 0800 000 123 and we will not call you again.",
    ])
      checkNoFindings(`${OFFER} ${way}`, { ...on("automated-call"), ...only });
  });

  it("does not take other keys for one", () => {
    for (const way of [
      "Press 1 to speak to an adviser.",
      "Press 2 to be put on the waiting list.",
      "To hear this again, press star.",
      "Press 3 to stop and think about it.",
    ])
      assert.equal(findingsOf(`${OFFER} ${way}`, rule, on("automated-call")).length, 1, way);
  });

  it("adds the line in the file's own notation", () =>
    assert.equal(
      fixed(`Hi ((name)). ${OFFER}`, rule, "Add a number", on("voicemail")),
      `Hi ((name)). ${OFFER}\nTo stop these messages, call ((contact_number)).`,
    ));

  it("keeps the way out from moving the verdict", () => {
    const verdict = (text: string) =>
      problemsOf(text, on("automated-call")).some(({ ruleId }) => ruleId === "marketing-wording");
    assert.equal(verdict(OFFER), verdict(`${OFFER} Press 9 to be removed from our list.`));
  });

  it("leaves calls and faxes to the rules that know them", () => {
    const others =
      /^(?:missing-unsubscribe|missing-sms-optout|missing-contact-address|optout-friction|optout-unrepliable|missing-list-unsubscribe|missing-company-particulars|noreply-marketing|sms-too-long|sms-forces-ucs2|shortened-link|tracking-pixel|link-tracking|generic-sender-id|misleading-subject)$/;
    for (const channel of ["voicemail", "automated-call", "live-call", "fax"] as const)
      assert.deepEqual(
        problemsOf(`${OFFER} Call us to opt out.`, on(channel)).filter(({ ruleId }) => others.test(ruleId)),
        [],
      );
  });

  it("is set aside where the platform adds the way out", () =>
    checkNoFindings(OFFER, { settings: { channel: "voicemail", optOutAddedByPlatform: true }, ...only }));
});
