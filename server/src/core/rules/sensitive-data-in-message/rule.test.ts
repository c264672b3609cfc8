/** sensitive-data-in-message, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "sensitive-data-in-message";
const only = { only: rule };
const path = "message.sms";

describe(rule, () => {
  it("passes over advice, screening, vaccines and news for everyone", () => {
    for (const text of [
      "Know the signs of a stroke: face, arms, speech, time. Call 999.",
      "If you have diabetes, ask your pharmacist about flu.",
      "Your bowel cancer screening kit is on its way.",
      "Your hepatitis B vaccine is due.",
      "Learn about asthma at our open talk on 4 June, all welcome.",
      "Fernhill Diabetes Centre has moved to 4 Mill Lane.",
      "Your covid jab is due. Book at nhs.uk",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("passes over other things and other people with the same names", () => {
    for (const text of [
      "Your gift helps people with cancer.",
      "Your horoscope for today. Cancer: expect news.",
      "Your depression-era glasses have been posted.",
      "Your broadband had a stroke of luck.",
      "Does your dog have arthritis? Ask our vet.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("reads of an e-mail only what an inbox shows", () => {
    const given = { path: "email.txt", ...only };
    checkNoFindings("Subject: Your results\n\nYour HIV test was negative.", given);
    checkFindings(
      `Subject: Your results\nPreheader: Your HIV test\n                ^^^ ${rule}: "HIV" tells of\n\nYou are well.`,
      given,
    );
  });

  it("knows the ways in which words tie a condition to the reader", () => {
    for (const text of [
      "As a diabetic patient you can use our foot clinic.",
      "Patients with COPD: please book with the nurse.",
      "You are on our epilepsy register.",
      "This is the alcohol recovery service. Your key worker will call.",
      "Your appointment is at the Sexual Health Clinic.",
    ])
      assert.equal(findingsOf(text, rule, { path }).length, 1, text);
  });

  it("is milder where a household mostly knows, and for push notices", () => {
    assert.equal(severityOf("Your asthma review is due.", rule, { path }), "information");
    assert.equal(severityOf("Your HIV review is due.", rule, { path }), "warning");
    const settings = { channel: "push" as const };
    assert.equal(severityOf("Your HIV review is due.", rule, { path: "message.txt", settings }), "information");
  });

  it("takes out the condition where the words behind it are enough", () => {
    checkFix(
      "Your annual asthma check is due. Call 01632 960123.",
      { rule, title: "Remove", text: "Your annual check is due. Call 01632 960123." },
      { path },
    );
    assert.deepEqual(findingsOf("You are on our epilepsy register.", rule, { path })[0]!.fixes, []);
  });

  it("notes an audience that is picked by a condition, in marketing only", () => {
    const text = (purpose: string): string =>
      `---\npecr:\n  purpose: ${purpose}\n  audience: diabetic-patients\n---\nHello.`;
    assert.equal(severityOf(text("marketing"), rule, { path }), "information");
    checkNoFindings(text("service"), { path, ...only });
  });

  it("hears the same said in other ways", () => {
    for (const text of [
      "As someone with epilepsy you can have a free card. Call Fernhill on 01632 960123.",
      "As a person living with HIV you are due a jab. Call 01632 960123.",
      "As one of our patients with depression, please ring us this week.",
      "Your bowel cancer clinic is on 3 May at 9am.",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of ["Subject: Your prostate cancer review on 4 June\n\nPlease come at 10."])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Your bowel cancer screening kit is in the post.",
      "As someone who gives to the Ashdale Dementia Trust you make a difference. Thank you.",
      "Your breast cancer walk pack is on its way. Thank you for taking part.",
      "As somebody who cares for others, please have your flu jab.",
      "Anyone living with asthma should keep an inhaler near.",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
