/** missing-imprint, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

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

  it("tells an ask for votes from a notice, in an e-mail", () => {
    for (const text of [
      "Subject: Your ward\n\nI'm Lowri Hughes and I am standing for Bankside ward on 7 May. Please give me your vote.",
      "Subject: One week to go\n\nThe by-election is on Thursday. Put your cross next to Tom Ashdown and send a message about the library.",
      "Subject: Elect Farah Amin\n\nElect Farah Amin on 7 May. The local election is close.",
      "Subject: Saturday\n\nWe have 900 doors to knock in Hexby before polling day. Join us on Saturday at 10 and help Priya become our MP.",
      "Subject: Enough\n\nThis council has closed three parks. On 7 May we can vote them out.",
      "Subject: Thursday\n\nOnly a vote for Dilys Rees keeps the surgery open. Polling day is 7 May.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Your poll card\n\nThe local election is on Thursday 7 May. Polling stations are open from 7am to 10pm. Bring photo ID to vote.",
      "Subject: Postal vote\n\nYour postal vote is on its way. Put your cross next to the candidate of your choice and post it back by 5 May.",
      "Subject: Register to vote\n\nYou must register to vote in the general election by midnight on 17 April.",
      "Subject: Vote for Mayor\n\nOn Thursday 7 May you can vote for Mayor of Eastholme and for your councillors.",
      "Subject: Pet of the year\n\nVote Biscuit for pet of the year! Vote now and win a hamper.",
      "Subject: Trustee election\n\nThe election for trustees is open. Vote for Ann Lee or Raj Patel by 7 May.",
      "Subject: Vote\n\nThe by-election is on 7 May. Vote Orchard Alliance! Promoted by J Lee for Orchard Alliance, 3 Mill Lane, Hexby.",
      "Subject: Cllr Soni\n\nCllr Soni holds a surgery on Friday at 10 in Castle ward library. No need to book.",
      "Subject: Results\n\nThank you to everyone who voted. Cllr Meera Soni was elected on 7 May.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("tells an ask for votes from a notice, in a message (whatsapp)", () => {
    for (const text of ["Polls close at 10pm tonight. Vote Orchard Alliance!"])
      assert.equal(findingsOf(text, rule, { path: "message.txt", settings: { channel: "whatsapp" } }).length, 1, text);
  });
});
