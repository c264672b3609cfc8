/** reconsent-request, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "reconsent-request";
const only = { only: rule };
const path = "email.txt";
const ASK = "Would you like to hear from Larkspur Motors about our offers?";
const REFUSED = "You asked us not to send you marketing. If you have changed your mind, opt back in here.";

describe(rule, () => {
  it("is silent on what confirms a step that the reader has just taken", () => {
    for (const text of [
      "Please confirm that you want to receive our newsletter. If you did not sign up, ignore this e-mail.",
      "Thank you for subscribing. Please confirm that you want to get our offers: {{confirm_url}}",
      "You have been unsubscribed from our newsletter and will get no more offers.",
      "Your marketing preferences are saved as you asked.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on a yes to something else", () => {
    for (const text of [
      "You can opt back in to the pension scheme at any time.",
      "Do you still want your place on the waiting list? Please confirm by Friday.",
      "We need your consent to the operation before 3 May.",
      "If you want to keep receiving paper bills, tell us by 30 June.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent on the footer of a newsletter", () =>
    checkNoFindings(
      '<p>Save 30% on every tent this weekend.</p><p><a href="https://larkspur.example/p">Update your preferences</a> or <a href="{{unsubscribe_url}}">unsubscribe</a></p>',
      { path: "email.html", ...only },
    ));

  it("marks the sentence that asks", () =>
    checkFindings(`Hello Jo,\n\n${ASK}\n${"^".repeat(ASK.length)} ${rule}: "Would you like`, { path, ...only }));

  it("is graver where the text says that its readers have said no, and speaks once", () => {
    const found = findingsOf(`Hello Jo,\n\n${REFUSED}`, rule, { path });
    assert.deepEqual(
      found.map(({ words, severity }) => [words, severity]),
      [["You asked us not to send you marketing.", "error"]],
    );
    assert.equal(severityOf(ASK, rule, { path }), "warning");
  });

  it("is graver for an audience of everybody, and silent for people who agreed", () => {
    const declared = (line: string): string => `---\npecr:\n  ${line}\n---\n${ASK}\n`;
    assert.equal(severityOf(declared("audience: all"), rule, { path: "newsletter.md" }), "error");
    for (const line of ["basis: consent", "basis: solicited", "audience: triggered"])
      checkNoFindings(declared(line), { path: "newsletter.md", ...only });
  });

  it("reads capitals, CRLF and entities", () => {
    assert.equal(severityOf(ASK.toUpperCase(), rule, { path }), "warning");
    assert.equal(severityOf(crlf(`Hello Jo,\n\n${ASK}\n`), rule, { path }), "warning");
    assert.equal(
      severityOf("<p>You&nbsp;unsubscribed from our newsletter. Changed your mind?</p>", rule, { path: "email.html" }),
      "error",
    );
  });

  it("only informs of a push notice", () =>
    assert.equal(severityOf(ASK, rule, { path, settings: { channel: "push" } }), "information"));

  it("has nothing to say of an empty message", () => checkNoFindings("", { path, ...only }));

  it("hears the same said in other ways", () => {
    for (const text of ["Larkspur: do you want to carry on hearing from us? Reply YES by Friday."])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "Subject: A question\n\nThe law has changed, so we need your consent to keep sending you our newsletter. Tap yes below.",
      "Subject: Still friends?\n\nDo you still want the Fernhill newsletter? Yes, keep it coming: {{link}}",
      "Let us know whether you would like to receive promotions from Ashdale Garage by text.",
      "You told us last year that you do not want our e-mails. Changed your mind? Sign up again here.",
      'Your account is set to "no marketing". If you would like to reconsider, change it here.',
      "We do not have your permission to e-mail you our offers. Please give it here: {{link}}",
      "If we do not hear from you by 3 May we will take you off our mailing list.",
      "Are you still happy for us to send you our deals?",
      "We'd be sorry to lose you. Unless you click below you will be removed from our mailing list.",
      "To carry on getting our catalogue, please confirm here.",
      "Would you like to hear from the team at Larkspur Motors about offers?",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "If you want to stop hearing from us, unsubscribe here: {{unsubscribe_url}}",
      "If you no longer want to receive our newsletter, unsubscribe here.",
      "If you want to stop receiving our offers, reply STOP.",
      "Would you like to hear from the nurse today or tomorrow? Reply 1 or 2.",
      "Do you want to carry on receiving paper bills? Tell us by 4 May.",
      "Tell us if you'd like to have the boiler serviced before the winter.",
      "If you would like to get the deposit back, send us the form.",
      "Do you still want your table for two on Friday? Reply YES to keep it.",
      "We need your permission to send the letter to your new dentist.",
      "You told us that you don't want a visit on Monday. If you change your mind ring 01632 960112.",
      "Your consent form for the trip is missing. Please reply YES.",
      "You can choose whether you get bills by post or by e-mail.",
      "Would you like to get the 10:20 appointment that has become free? Reply YES.",
      "If you want to have the keys copied, bring them to the desk.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("hears what is proposed and answered over sentences", () => {
    for (const text of [
      "Ashdale Gym: shall we keep you posted on classes and deals? Text YES to 66123",
      "Fernhill Vets: we need yr OK to send you news & offers by text. Reply OK to agree",
      "Pell Cars: u r not signed up 4 our offers. Wanna be? Reply YES",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "Subject: Your preferences\n\nOur records show you have not agreed to hear from us by e-mail. Tick the box on this page if that has changed: {{link}}",
      "Subject: One last thing\n\nWe noticed you're missing out on our offers because you opted out. Opt in again in one click: {{url}}",
      "Subject: Before you go\n\nWe're sorry you unsubscribed. If it was a mistake, you can rejoin our list here: {{url}}",
      "Subject: GDPR\n\nWe want to stay in touch. To continue to receive our newsletter you need to opt in by 25 May.",
      "Subject: Preferences\n\nPlease let us know how you would like to receive our fundraising news: by post, e-mail or not at all.",
      "Subject: Will you say yes?\n\nCan we e-mail you about our work and how to give? {{yes_link}}",
      "Subject: Keep in touch\n\nWe'd love to send you our e-mails about new courses. Say yes here: {{url}}",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
    for (const text of [
      '<p>Your order is on its way.</p><p>PS: you aren\'t on our mailing list yet. <a href="{{u}}">Join it for news and offers</a>.</p>',
    ])
      assert.ok(findingsOf(text, rule, { path: "email.html" }).length > 0, text);
    for (const text of [
      '{"email_reconsent":"Do you still wish to receive marketing from Ashdale Motors? Click yes to remain on our list."}',
    ])
      assert.ok(findingsOf(text, rule, { path: "messages.json" }).length > 0, text);
  });

  it("is silent on consent to other things and on footers", () => {
    for (const text of [
      "Fernhill Vets: we need your OK to operate on Bella. Reply OK or ring 01632 960123.",
      "Can we text you the results? Reply YES. Fernhill Surgery",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
    for (const text of [
      "Subject: Your newsletter\n\nYou unsubscribed on 3 May. We will not e-mail you again.",
      "Subject: Parents' evening\n\nPlease let us know how you would like to receive the report: by post or e-mail.",
      "Subject: Membership\n\nDo you still wish to be a member? Your fee of £20 is due on 1 May.",
      "Subject: Your account\n\nYou can change how you get our service e-mails in your account at any time.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
    for (const text of [
      '<p>20% off boots, shop now.</p><p>You get this because you opted in. <a href="{{u}}">Unsubscribe</a> or <a href="{{p}}">update your preferences</a>.</p>',
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
  });
});
