/** concealed-identity, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "concealed-identity";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Save 30% on every spa day this weekend. Book now and treat yourself.";
const from = (sender: string, text = OFFER): string => `---\nsender: ${sender}\n---\n${text}`;

describe(rule, () => {
  it("lets a name stand that only holds such a word", () => {
    for (const sender of ["Mumsnap", "The Mate Cafe", "Dadworks Tools", "NHS Discounts Club", "LeedsPolice"])
      checkNoFindings(from(sender), { path, ...only });
  });

  it("lets a family and its school write about the day", () => {
    for (const text of [
      "Mum here, my phone died. Can you pick up Ellie at 4? x",
      from("Mum", "Can you pick up Ellie at 4? x"),
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("lets an authority write about what it does, and link to itself", () => {
    for (const text of [
      from("NHS", "You can now book your free flu jab at www.nhs.uk/flu or call 119."),
      from("GOV.UK", "You are entitled to free childcare hours. Apply at gov.uk/childcare before 31 August."),
      from("Royal Mail", "Half price stamps this week only, shop now at royalmail.example"),
    ])
      checkNoFindings(text, { path, ...only });
    checkNoFindings(from("NHS", `${OFFER} From £20.`), { path, settings: { sector: "health" }, ...only });
  });

  it("lets a chatty message stand that says who writes", () => {
    for (const text of [`Hi mate, BrewBarn here. ${OFFER}`, `Hiya hun, it's Jo from Larkspur Spa. ${OFFER}`])
      checkNoFindings(text, { path, ...only });
  });

  it("marks the sender, wherever it is declared", () => {
    checkFindings(from("Your best mate").replace("\n---\nS", `\n        ^^^^^^^^^^^^^^ ${rule}: The sender\n---\nS`), {
      path,
      ...only,
    });
    const [found] = findingsOf(`From: "A friend" <a@bets.example>\nSubject: Hello\n\n${OFFER}`, rule, {
      path: "message.eml",
    });
    assert.equal(found?.words, '"A friend" <a@bets.example>');
  });

  it("knows an authority that opens the text", () =>
    checkFindings(
      `GOV.UK: solar panels half price, offer ends Friday. Shop now and save.\n^^^^^^ ${rule}: The message begins with "GOV.UK"`,
      { path, ...only },
    ));

  it("takes the names in the settings for the sender's own", () =>
    checkNoFindings(from("Nan"), { path, settings: { senderNames: ["Nan"] }, ...only }));

  it("is gravest where the message is marketing beyond doubt, and only informs about push notices", () => {
    const declared = from("Mum").replace("sender", "purpose: marketing\nsender");
    assert.equal(severityOf(declared, rule, { path }), "error");
    assert.equal(severityOf(declared, rule, { path, settings: { channel: "push" } }), "information");
  });
});
