/** invalid-consent-wording, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "invalid-consent-wording";
const only = { only: rule };
const path = "message.txt";

describe(rule, () => {
  it("is silent where the act is the choice", () => {
    for (const text of [
      "By ticking this box you agree to receive marketing e-mails from Larkspur.",
      "By subscribing you agree to receive our newsletter.",
      "By replying YES you agree to receive marketing texts.",
      "Join our mailing list. By submitting this form you agree to receive our offers.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent where nothing is marketed", () => {
    for (const text of [
      "By booking you agree to our terms and conditions.",
      "By giving us your number you agree that we may text you about appointments.",
      "Unless you tell us otherwise, we will send your order to the same address.",
      "If you do not wish to receive your parcel at home, tick the box.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent over promises and ways out", () => {
    for (const text of [
      "We will never send you offers unless you ask for them.",
      "We will not send you marketing unless you tell us that you want it.",
      "If you do not want our offers, unsubscribe here: https://larkspur.example/stop",
      "We will keep sending you our newsletter unless you tell us to stop.",
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("marks the words from the act to what it is taken for", () =>
    assert.deepEqual(
      findingsOf(crlf("Thanks.\n\nBy entering you agree to receive offers by text. Good luck.\n"), rule, { path }).map(
        ({ words }) => words,
      ),
      ["By entering you agree to receive offers"],
    ));

  it("knows conditions, presumptions and silence", () => {
    for (const text of [
      "When you obtain a valuation you agree to our policy, which includes marketing.",
      "Your use of the app constitutes consent to advertising.",
      "We will assume that you are happy to receive our offers.",
      "WE WILL TEXT YOU ABOUT OUR DEALS UNLESS YOU OPT OUT.",
      "If you don't object, {{company}} will send you special offers.",
    ])
      assert.equal(severityOf(text, rule, { path }), "warning");
  });

  it("only asks about a box to tick for no, and not where the soft opt-in is declared", () => {
    const box = "Please tick if you would rather not receive offers from us.";
    assert.equal(severityOf(box, rule, { path }), "information");
    const soft = (text: string) => `---\npecr:\n  basis: soft-opt-in\n---\n${text}`;
    checkNoFindings(soft(box), { path, ...only });
    assert.equal(severityOf(soft("By ordering you agree to receive our offers."), rule, { path }), "warning");
  });

  it("reads a sentence that a mail wraps", () =>
    assert.equal(
      severityOf(
        "By creating an account with us you agree to receive\nnewsletters and promotions from Larkspur.",
        rule,
        {
          path: "email.txt",
        },
      ),
      "warning",
    ));

  it("says nothing of an empty message", () => checkNoFindings("", { path, ...only }));

  it("knows any act, a status and a presumed yes, not only the usual phrases", () => {
    for (const text of [
      "Entering your e-mail address means you agree to get our newsletter.",
      "By requesting a brochure, you are agreeing to us e-mailing you our latest offers.",
      "Your purchase signs you up to our marketing e-mails.",
      "Customers who book online consent to receive promotions from us.",
      "We'll add you to our mailing list unless you tell us not to.",
      "Unless we hear otherwise, you'll get our monthly newsletter.",
      "By connecting to the wifi you opt in to marketing from Larkspur.",
      "Completing this form is taken as consent to marketing.",
      "No reply means yes: we will send you our offers.",
      "You agree to receive marketing by using our app.",
      "When you ring us for a quote you agree that we may text you our offers.",
      "If you make a booking you allow us to send you promotions.",
      "Logging in to the guest network means you consent to promotional texts.",
      "Applying for a loan counts as agreement to receive marketing from us.",
      "As a member you agree to receive our newsletter.",
      "New customers are automatically added to our mailing list.",
      "You will be automatically subscribed to our newsletter at checkout.",
      "If we hear nothing by Friday we will take it that you are happy to get our offers.",
      "Unless we hear from you we will e-mail you our promotions.",
      "If you do nothing, we'll start sending you our deals in May.",
      "By scanning the code you accept marketing from Larkspur Gym.",
      "By making an enquiry you give us consent to send you special offers.",
      "By leaving your card at the desk you agree to be told about our offers.",
      "We take your silence as a yes to our newsletter.",
      "By signing up for an account you agree to receive our offers.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "message.txt" }), undefined, text);
  });

  it("is silent over choices, ends of mailings and things that are no yes", () => {
    for (const text of [
      "By subscribing to our newsletter you agree to receive it monthly.",
      "Using our app you can see our offers and accept or refuse them.",
      "We'll only add you to our mailing list if you tell us to.",
      "If you no longer want our offers, reply STOP.",
      "By booking you agree to our terms. We also send a newsletter, which you can ask for here.",
      "Customers who book online can agree to receive our offers.",
      "Customers who order and agree to receive our newsletter get it on Fridays.",
      "You agree to get our newsletter by ticking the box below.",
      "You agreed to receive our offers when you bought from us.",
      "Joining the library adds you to the list of borrowers, not to any newsletter.",
      "No reply is needed: we will send you the newsletter you asked for.",
      "Ticking the box signs you up to our newsletter.",
      "By pressing Join you agree to get our offers.",
      "By joining our e-mail list you agree to receive our newsletter.",
      "By replying JOIN you agree to get our offers by text.",
      "You are not automatically added to our mailing list.",
      "You will not be automatically subscribed to our newsletter.",
      "If we do not hear from you we will remove you from our mailing list.",
      "Unless you tell us that you still want our newsletter, this will be the last e-mail you get.",
      "We never assume that you want our offers.",
      "By completing your purchase you agree to our terms of sale.",
      "If you tell us that you agree to receive our offers, we will add you to the list.",
      "The discount is automatically added to your basket, and so are other offers.",
      "By opening an account you agree that we may e-mail you your statements.",
      "If you do nothing, your insurance renews on 3 May and your no-claims discounts stay.",
      "We will take this off your bill, so you will be happy to know that your discounts are safe.",
      "As a customer, you can opt in to our offers at any time.",
      "By law, being a member means you can accept or refuse our offers.",
      "Reading this message does not mean that you agree to marketing.",
      "If we do not hear from you we will assume that you no longer want our newsletter.",
      "Members automatically get discounts.",
      "As a member you agree to the club rules.",
    ])
      checkNoFindings(text, { only: rule, path: "message.txt" });
  });

  const SALE = "Willow Wool: the big yarn sale starts Thursday, all merino 40% off till Sunday.";
  const told = (words: string, severity: string): void =>
    assert.equal(severityOf(`${SALE} ${words} Text STOP to 60022`, rule, { path: "message.sms" }), severity, words);
  const silent = (words: string): void =>
    checkNoFindings(`${SALE} ${words} Text STOP to 60022`, { path: "message.sms", only: rule });

  it("hears an order that is said to bring marketing", () => {
    for (const words of [
      "Because you ordered you'll get our weekly deals by text.",
      "Now that you have booked with us, we'll send you our offers.",
      "As you recently bought from us you will receive our newsletter.",
      "Since you visited we'll text you our deals.",
      "Because you entered the draw you'll now get our news.",
    ])
      told(words, "information");
    for (const words of [
      "Because you asked for it you'll get our weekly deals by text.",
      "As you signed up when you bought, you'll get our offers.",
      "Because you ordered you'll get a receipt by text.",
      "Because you ordered we'll text when it is ready.",
      "Because it rained, you'll get our deals early.",
    ])
      silent(words);
    checkNoFindings(
      `---\npecr:\n  purpose: marketing\n  basis: soft-opt-in\n---\n${SALE} Because you ordered you'll get our weekly deals by text.`,
      { path: "message.sms", only: rule },
    );
  });

  it("hears silence that keeps the messages coming", () => {
    for (const words of [
      "If you do nothing we'll take it that you're happy to stay.",
      "If you don't reply we'll assume you want more of these.",
      "Unless you tell us we'll assume that you're in.",
      "If we don't hear from you we'll keep you on our list.",
      "If you do nothing you'll stay on our list.",
      "If you do not reply we presume that you agree.",
    ])
      told(words, "warning");
    for (const words of [
      "We will keep sending you our newsletter unless you tell us to stop.",
      "If you do nothing we'll stop sending these.",
      "If you do nothing we'll take you off our list.",
      "If you don't reply we'll assume your booking stands and you're happy.",
      "If you don't knit, we'll happily teach you.",
      "We'd be happy if you stay.",
    ])
      silent(words);
  });

  it("hears reasons that show no consent", () => {
    for (const words of [
      "You're receiving this because you visited our website.",
      "You get this text because you follow us.",
      "You are getting this as you live nearby.",
      "You are receiving this because you're a valued contact.",
      "As one of our valued contacts you get our news.",
      "A friend gave us your address.",
      "You get this because a friend passed on your number.",
      "We found your number online.",
      "We're texting you because we think you might like wool.",
      "We bought your details.",
    ])
      told(words, "warning");
    for (const words of [
      "You're receiving this because you visited our website and signed up.",
      "You get this because you opted in at our till.",
      "You get this because you're a customer of ours.",
      "You get this because you are a member.",
      "Tell a friend about us.",
      "We got your number when you ordered.",
      "As a valued customer you get first pick.",
      "Because you follow fashion, our merino is for you.",
    ])
      silent(words);
    checkNoFindings("Your parcel is at our shop. You're receiving this because you visited our website.", {
      path: "message.sms",
      only: rule,
    });
  });
});
