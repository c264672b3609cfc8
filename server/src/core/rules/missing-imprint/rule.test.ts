/** missing-imprint, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, severityOf } from "../../../../../test/harness/check";

const rule = "missing-imprint";
const only = { only: rule };
const path = "email.txt";
const ASK = "Vote Ana Okoro on Thursday 7 May. Join the campaign today and help us win Fernhill.";

describe(rule, () => {
  it("lets votes of other kinds and other parties stand", () => {
    for (const text of [
      "Vote for your favourite flavour and get 10% off your next tub. Vote now.",
      "Vote for us as Practice of the Year. Tell your friends and join us today.",
      "Join our Christmas party night: three courses for £35. Book now and save.",
      "Our spring campaign is live: 30% off tents. Shop now and vote for your colour.",
    ])
      checkNoFindings(`Subject: Hello\n\n${text}`, { path, ...only });
  });

  it("lets councils and parties do their business", () => {
    for (const text of [
      "The local election is on 7 May. Your polling station is open from 7am to 10pm.",
      "Your party membership has been renewed for a year. We have taken £36 from your account.",
      "Thank you for writing about your bin collection. I have asked the council to reply.",
    ])
      checkNoFindings(`Subject: Hello\n\n${text}`, { path, ...only });
  });

  it("knows an imprint and a place for one", () => {
    for (const imprint of [
      "Promoted by J Hale, 1 High Street, Leeds",
      "Published and promoted by J Hale",
      "{{imprint}}",
    ])
      checkNoFindings(`Subject: Thursday\n\n${ASK}\n\n${imprint}`, { path, ...only });
  });

  it("does not read texts, which need none", () => checkNoFindings(ASK, { path: "message.sms", ...only }));

  it("reads direct messages, and marks the ask", () =>
    checkFindings(`${ASK}\n^^^^^^^^^^^^^^ ${rule}: "Vote Ana Okoro" reads as campaigning`, {
      path: "message.txt",
      settings: { channel: "social" },
      ...only,
    }));

  it("only informs", () => assert.equal(severityOf(`Subject: Thursday\n\n${ASK}`, rule, { path }), "information"));

  it("waits where an include was not found", () =>
    checkNoFindings(`<p>${ASK}</p>{{> footer}}`, { path: "email.html", ...only }));
});
