/** optout-friction, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "optout-friction";
const only = { only: rule };
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const mail = (way: string): string => `Subject: Garden furniture\n\n${OFFER}\n\n${way}`;
const path = "email.txt";

describe(rule, () => {
  it("is silent where one step is enough", () => {
    for (const way of [
      "Unsubscribe: {{unsubscribe_url}}",
      "To unsubscribe, reply with the word STOP.",
      "To unsubscribe, click https://larkspur.example/stop or write to us at 4 Mill Lane, Ludlow.",
      "To unsubscribe, write to stop@larkspur.example",
      "You do not need to log in to unsubscribe: https://larkspur.example/stop",
    ])
      checkNoFindings(mail(way), { path, ...only });
  });

  it("is silent where logging in, writing or calling serves something else", () => {
    for (const words of [
      "Log in to your account to see your price.",
      "Call us on 01632 960112 or write to us for a brochure.",
      "Fill in the form to win a bench. Entry costs £5.",
    ])
      checkNoFindings(mail(`${words}\n\nUnsubscribe: {{unsubscribe_url}}`), { path, ...only });
  });

  it("is silent in service messages", () =>
    checkNoFindings("Your bill of 23.10 is ready. To opt out of paper bills, sign in to your account.", {
      path,
      ...only,
    }));

  it("says what the reader is asked to do", () => {
    const ways: readonly (readonly [string, string])[] = [
      ["To unsubscribe, sign in to your account.", "to log in"],
      ["To opt out, complete our opt-out form.", "to fill in a form"],
      ["To be removed from our list write to 4 Mill Lane, Ludlow.", "to send a letter"],
      ["To stop these e-mails ask at reception.", "to come in person"],
      ["To unsubscribe, let us know within 14 days.", "to be quick"],
    ];
    for (const [way, asks] of ways) {
      const [found] = findingsOf(mail(way), rule, { path });
      assert.ok(found?.text.includes(`asks the reader ${asks}`), `${way}: ${found?.text}`);
      assert.equal(found?.severity, "warning");
    }
  });

  it("knows a login by the link's target", () => {
    const html = (target: string): string => `<p>${OFFER}</p><p><a href="${target}">Unsubscribe</a></p>`;
    assert.equal(severityOf(html("https://larkspur.example/login?next=stop"), rule, { path: "email.html" }), "warning");
    checkNoFindings(html("https://larkspur.example/blog/in?u=1"), { path: "email.html", ...only });
  });

  it("takes a fee for an error, even beside a link, and a call for information", () => {
    const fee = "An administration fee of £2.50 applies to requests to be removed from the mailing list.";
    assert.equal(severityOf(mail(`${fee}\n\nUnsubscribe: {{unsubscribe_url}}`), rule, { path }), "error");
    assert.equal(severityOf(mail("To unsubscribe, call us on 01632 960112."), rule, { path }), "information");
  });

  it("puts a direct link in the place of the longer way", () => {
    const title = "Put the usual way out here";
    const rows: readonly (readonly [string, string])[] = [
      ["To unsubscribe, write to 4 Mill Lane, Ludlow.", "Unsubscribe: {{unsubscribe_url}}"],
      [
        "To unsubscribe, write to 4 Mill Lane, Ludlow. See you soon.",
        "Unsubscribe: {{unsubscribe_url}}. See you soon.",
      ],
    ];
    for (const [before, after] of rows) checkFix(mail(before), { rule, title, text: mail(after) }, { path });
    const html = (words: string): string => `<p>${OFFER}</p><p><small>${words}</small> Sent by Larkspur Ltd</p>`;
    checkFix(
      html('To unsubscribe, <a href="https://larkspur.example/login">log in</a>.'),
      { rule, title, text: html('<a href="{{unsubscribe_url}}">Unsubscribe</a>.') },
      { path: "email.html" },
    );
  });

  it("takes out a price that stands beside a direct link", () => {
    const fee = "An administration fee of £2.50 applies to requests to be removed from the mailing list.";
    checkFix(
      mail(`Unsubscribe: {{unsubscribe_url}}\n\n${fee}\n\nLarkspur`),
      { rule, title: "Remove", text: mail("Unsubscribe: {{unsubscribe_url}}\n\nLarkspur") },
      { path },
    );
  });

  it("says that a month is too long to act on a refusal", () => {
    const waits = (words: string): string => `${mail("Unsubscribe: {{unsubscribe_url}}")}\n\n${words}`;
    for (const words of [
      "Please allow up to 60 days for your opt-out to take effect.",
      "Unsubscribe requests are processed within six weeks.",
      "It can take 3 months to be removed from our mailing list.",
    ])
      assert.equal(severityOf(waits(words), rule, { path }), "warning", words);
    for (const words of [
      "Opt-outs take effect within 28 days.",
      "It may take 3 weeks to remove you from our postal mailings.",
      "Returns take up to 60 days. You can opt out of a gift receipt.",
      "After you opt out we keep your address for 12 months, so that nobody writes to you again.",
    ])
      checkNoFindings(waits(words), { path, ...only });
  });

  it("knows other errands, and an errand for something else, in a text", () => {
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, shop now. Don't want our texts? Pop into any shop with your phone.",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of [
      "Larkspur: 30% off every sofa this weekend, come in to our shop. Text STOP to 66123 to opt out",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  it("knows other errands, and an errand for something else, in an e-mail", () => {
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo unsubscribe, set up an account on larkspur.example and turn off news.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo opt out of our e-mails register on our website and enter your password.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo be taken off our mailing list call in to your local branch.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend. Come into the shop and see them.\n\nUnsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend. Create an account and save more.\n\nUnsubscribe: {{unsubscribe_url}}",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  const SALE = "Willow Wool: the big yarn sale starts Thursday, all merino 40% off till Sunday.";
  const asked = (way: string, asks: string, severity = "warning"): void => {
    const [found, more] = findingsOf(`${SALE} ${way}`, rule, { path: "message.sms" });
    assert.ok(found?.text.includes(`asks the reader ${asks}.`), `${way}: ${found?.text}`);
    assert.equal(found?.severity, severity, way);
    assert.equal(more, undefined, way);
  };
  const simple = (way: string): void => checkNoFindings(`${SALE} ${way}`, { path: "message.sms", only: rule });

  it("hears a price told beside the keyword or behind it", () => {
    for (const way of [
      "Text STOP to 60022. A £2 closing fee is taken from your account",
      "Text STOP to 60022. An admin charge of £1.50 applies",
      "Text STOP to 60022. This costs you £1",
      "Text STOP to 60022. You will be charged £2",
      "Text STOP to 60022. There's a £3 fee",
      "Text STOP to 60022. We deduct £1 from your balance",
      "Text STOP to 60022, £2 will be deducted from your credit",
    ])
      asked(way, "to pay", "error");
    for (const way of [
      "Text STOP to 60022. There is no fee",
      "Text STOP to 60022. Delivery costs £3.95",
      "Text STOP to 60022. Loans: a £25 admin fee applies",
      "Text STOP to 60022. Texts are free",
      "Text STOP to 60022. Entry £5",
    ])
      simple(way);
  });

  it("takes out the price told behind a keyword, and leaves the keyword", () =>
    checkFix(
      `---\npurpose: marketing\n---\n${SALE} Text STOP to 60022. A £2 closing fee is taken from your account.`,
      { rule, title: "Remove", text: `---\npurpose: marketing\n---\n${SALE} Text STOP to 60022.` },
      { path: "message.sms" },
    ));

  it("hears demands for details and reasons", () => {
    for (const way of [
      "To opt out text NO to 60022 followed by your full name, postcode and account number",
      "Text STOP and your date of birth to 60022",
      "Text STOP with your membership number to 60022",
      "Text STOP to 60022 quoting your customer reference number",
      "Text STOP to 60022. You will be asked for your date of birth and order number",
      "Text STOP to 60022. We will ask you to confirm your postcode",
      "Text STOP to 60022. Have your order number ready",
      "Text STOP and the reason to 60022",
      "Text STOP to 60022, saying why",
      "Text STOP to 60022. Please tell us why",
    ])
      asked(way, "to give details or reasons");
    for (const way of [
      "Text STOP to 60022, no need to give a reason",
      "Text STOP to 60022. We won't ask why",
      "Text STOP to 60022. Tell us why if you like",
      "Text STOP to 60022, no name or postcode needed",
      "Text STOP WILLOW to 60022",
      "Text STOP and your name to 60022",
      "Text STOP to 60022. Order online with your account number",
    ])
      simple(way);
  });

  it("hears that one refusal is not enough", () => {
    for (const way of [
      "Text STOP twice to 60022, then confirm with YES",
      "Text STOP three times to 60022",
      "Text STOP to 60022, then reply YES",
      "Text STOP to 60022 and confirm by replying Y",
      "Text STOP to 60022 and send the code",
      "Text STOP to 60022. Then reply YES to confirm",
    ])
      asked(way, "to refuse more than once");
    for (const way of [
      "Reply STOP and we confirm by text",
      "Text STOP to 60022. We'll text to confirm",
      "Text STOP to 60022. You'll get one text to confirm it",
      "Text YES to 60021 for early entry. Text STOP to 60022 to opt out",
    ])
      simple(way);
  });

  it("hears that something else has to go, or somebody has to be told", () => {
    for (const way of [
      "To stop these, delete the app",
      "To stop these texts, uninstall our app",
      "To stop these texts, close your account",
      "No more texts? Block this number",
    ])
      asked(way, "to delete or give up something else");
    for (const way of [
      "To stop these, tell the staff next time you come in",
      "To opt out let a member of staff know",
      "STOP? Tell staff.",
      "To stop these texts, mention it at your next visit",
    ])
      asked(way, "to come in person");
    for (const way of [
      "Text STOP to 60022. Delete the app whenever you like",
      "To stop these texts, delete the app or text STOP to 60022",
      "Text STOP to 60022. Tell staff your size",
    ])
      simple(way);
  });

  it("hears that the way out stands somewhere else", () => {
    for (const way of [
      "Opt out on our website",
      "To opt out visit our website",
      "Visit our website to stop these texts",
      "To stop these texts see our privacy policy",
      "Opt out as explained in our terms",
    ])
      asked(way, "to look elsewhere for the way out");
    for (const way of [
      "Opt out on our website: willow.example/stop",
      "Text STOP to 60022 or opt out on our website",
      "Text STOP to 60022. See our website for the pattern",
    ])
      simple(way);
  });

  it("hears demands beside a link, and none in a link to the policy beside a plain one", () => {
    const letter = (way: string): string => `<p>${OFFER}</p><p>${way}</p>`;
    const link = '<a href="https://willow.example/unsub">Unsubscribe</a>';
    const policy = '<a href="https://willow.example/privacy">privacy policy</a>';
    for (const way of [
      `${link} after telling us why in our six-question survey`,
      `${link} (you will be asked for your date of birth and order number)`,
      `${link} once you have answered our three questions`,
      `You can unsubscribe as our ${policy} tells`,
    ])
      assert.equal(severityOf(letter(way), rule, { path: "email.html" }), "warning", way);
    for (const way of [
      `${link} | ${policy}`,
      `${link}, or see our ${policy}`,
      'You receive this because you opted in via our website<br><a href="#">Unsubscribe</a>',
      `${link}. No reason needed, no questions asked`,
      `${link} and, if you like, tell us why`,
    ])
      checkNoFindings(letter(way), { path: "email.html", ...only });
  });

  it("hears a long wait told behind the way out", () => {
    for (const way of [
      "Text STOP to 60022. You may go on getting texts for up to three months",
      "Text STOP to 60022. It can take 12 weeks",
      "Text STOP to 60022. Texts may still reach you for several months",
      "Text STOP to 60022. Please allow 60 days",
      "Text STOP to 60022. You will keep hearing from us for six weeks",
    ])
      assert.equal(severityOf(`${SALE} ${way}`, rule, { path: "message.sms" }), "warning", way);
    for (const way of [
      "Text STOP to 60022. You may get one more text within two days",
      "Text STOP to 60022. Returns within 60 days",
      "Text STOP to 60022. It lasts up to three months on your needles",
      "Text STOP to 60022. Delivery can take six weeks",
    ])
      simple(way);
  });
});
