/** optout-broken, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "optout-broken";
const only = { only: rule };
const title = "Correct the opt-out";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.\n\nThe Larkspur Gardens team";
const html = (wayOut: string): string => `<p>${OFFER}</p>\n<p>${wayOut}</p>\n`;
const HTML = { path: "email.html" };

describe(rule, () => {
  it("marks the whole link", () => {
    const link = '<a href="#">Unsubscribe</a>';
    checkFindings(`<p>${OFFER}</p>\n${link}\n${"^".repeat(link.length)} ${rule}: This unsubscribe link points to "#"`, {
      ...HTML,
      ...only,
    });
  });

  it("knows the targets that lead nowhere", () => {
    const targets = [
      "",
      "#",
      "#unsubscribe",
      "javascript:void(0)",
      "https://example.com/",
      "TODO",
      "mailto:noreply@larkspur.example",
      "{{ unsubscribe_url ",
    ];
    for (const target of targets)
      assert.equal(severityOf(html(`<a href="${target}">Unsubscribe</a>`), rule, HTML), "error", target);
  });

  it("is silent over targets that may work", () => {
    const targets = [
      "{{unsubscribe_url}}",
      "https://larkspur.example/stop#form",
      "mailto:stop@larkspur.example",
      "<%= unsubscribe_url %>",
      "*|UNSUB|*",
    ];
    for (const target of targets) checkNoFindings(html(`<a href="${target}">Unsubscribe</a>`), { ...HTML, ...only });
    checkNoFindings("Larkspur Shoes: 20% off all boots this weekend only, shop now. Text STOP to 66123", {
      path: "message.sms",
      ...only,
    });
  });

  it("is silent over other empty links", () =>
    checkNoFindings(html('<a href="#top">Back to top</a> <a href="{{unsubscribe_url}}">Unsubscribe</a>'), {
      ...HTML,
      ...only,
    }));

  it("is milder where another way out works", () => {
    const both = html('<a href="#">Unsubscribe</a></p><p><a href="mailto:stop@larkspur.example">Opt out by e-mail</a>');
    assert.equal(severityOf(both, rule, HTML), "warning");
  });

  it("is milder in a service message, and lets it speak of opting out of something else", () => {
    assert.equal(
      severityOf(
        '<p>Your order 48213 has been posted and should arrive by 4 May.</p><p><a href="#">Unsubscribe</a></p>',
        rule,
        HTML,
      ),
      "information",
    );
    for (const text of [
      "You have been enrolled in our workplace pension. The last day to opt out is 5 May.",
      "Your surgery can tell you about the national data opt-out.",
    ])
      checkNoFindings(text, { path: "email.txt", ...only });
  });

  it("replaces the target and leaves the link as it is", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [
        "email.html",
        html('<a class="x" href="#" target="_blank">Unsubscribe</a>'),
        html('<a class="x" href="{{unsubscribe_url}}" target="_blank">Unsubscribe</a>'),
      ],
      [
        "email.html",
        html("<a href='https://example.com/'>Unsubscribe</a>"),
        html("<a href='{{unsubscribe_url}}'>Unsubscribe</a>"),
      ],
      ["email.html", html("<a>Unsubscribe</a>"), html('<a href="{{unsubscribe_url}}">Unsubscribe</a>')],
      ["newsletter.md", `${OFFER}\n\n[Unsubscribe](#)\n`, `${OFFER}\n\n[Unsubscribe]({{unsubscribe_url}})\n`],
      [
        "email.txt",
        `${OFFER}\n\nUnsubscribe: https://example.com/\n`,
        `${OFFER}\n\nUnsubscribe: {{unsubscribe_url}}\n`,
      ],
    ];
    for (const [path, before, text] of cases) checkFix(before, { rule, title, text }, { path });
  });

  it("takes the configured target, and keeps CRLF", () => {
    const given = (unsubscribe: { url?: string; email?: string }) => ({ ...HTML, settings: { unsubscribe } });
    const link = (target: string): string => crlf(html(`<a href="${target}">Unsubscribe</a>`));
    checkFix(
      link("#"),
      { rule, title, text: link("https://larkspur.example/stop") },
      given({ url: "https://larkspur.example/stop" }),
    );
    checkFix(
      link("#"),
      { rule, title, text: link("mailto:stop@larkspur.example?subject=Unsubscribe") },
      given({ email: "stop@larkspur.example" }),
    );
  });

  it("gives a word that stands alone its target", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ["email.txt", `${OFFER}\n\nUnsubscribe\n`, `${OFFER}\n\nUnsubscribe: {{unsubscribe_url}}\n`],
      ["newsletter.md", `${OFFER}\n\nUnsubscribe\n`, `${OFFER}\n\n[Unsubscribe]({{unsubscribe_url}})\n`],
      ["email.html", html("Unsubscribe"), html('<a href="{{unsubscribe_url}}">Unsubscribe</a>')],
      [
        "message.sms",
        "Larkspur Shoes: 20% off all boots this weekend only, shop now. Opt out",
        "Larkspur Shoes: 20% off all boots this weekend only, shop now. Opt out: text STOP to {{short_code}}",
      ],
    ];
    for (const [path, before, text] of cases) checkFix(before, { rule, title, text }, { path });
  });

  it("puts a new link in the place of one whose target an encoding keeps out of sight", () => {
    const mail = `Subject: Garden furniture\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>${OFFER}</p>\n<p><a href=3D"#">Unsubscribe</a></p>\n`;
    const text = mail.replace('<a href=3D"#">Unsubscribe</a>', '=\n<a href=3D"{{unsubscribe_url}}">Unsubscribe</a>=\n');
    checkFix(mail, { rule, title: "Put the usual way out here", text }, { path: "message.eml" });
    checkNoFindings(text, { path: "message.eml", only: rule });
  });

  it("stands instead of missing-unsubscribe, not beside it", () =>
    assert.deepEqual(findingsOf(html('<a href="#">Unsubscribe</a>'), "missing-unsubscribe", HTML), []));

  it("has the severity that the settings give", () => {
    const given = (severity: "hint" | "off") => ({ ...HTML, settings: { rules: { [rule]: severity } } });
    assert.equal(severityOf(html('<a href="#">Unsubscribe</a>'), rule, given("hint")), "hint");
    checkNoFindings(html('<a href="#">Unsubscribe</a>'), { ...given("off"), ...only });
  });

  it("knows that nobody can press a key in a voicemail that was left", () => {
    const offer = "Half price boots all weekend at Larkspur Shoes, come and treat yourself.";
    const voicemail = { path: "x.txt", settings: { channel: "voicemail" as const }, ...only };
    checkFindings(
      `${offer} To stop these calls press nine.\n${" ".repeat(offer.length + 1)}${"^".repeat(25)} ${rule}: Nobody`,
      voicemail,
    );
    checkNoFindings(`${offer} To stop these calls press nine, or ring 01632 960123.`, voicemail);
    checkNoFindings(`${offer} To stop these calls press nine.`, {
      ...voicemail,
      settings: { channel: "automated-call" },
    });
  });

  it("sees a slip in the end of a name, and leaves names of the author's own alone", () => {
    const link = (name: string): string => html(`<a href="{{${name}}}">Unsubscribe</a>`);
    for (const name of ["unsubscribe_ur", "unsubscribe_lnk", "unsubscribe_ulr", "unsubscribeLnik"])
      assert.equal(findingsOf(link(name), rule, HTML).length, 1, name);
    for (const name of [
      "unsubscribe_uri",
      "unsubscribeUrl",
      "unsubscribe_line",
      "unsubscribe_path",
      "unsubscribe_links",
    ])
      checkNoFindings(link(name), { ...HTML, ...only });
  });

  it("judges words by the only link among them", () => {
    const words = (href: string): string =>
      html(`If you would rather not hear from us, <a href="${href}">tell us</a>.`);
    for (const href of ["mailto:", "#", "http://localhost/stop"])
      assert.equal(findingsOf(words(href), rule, HTML).length, 1, href);
    checkNoFindings(words("mailto:stop@larkspur.example"), { ...HTML, ...only });
    checkNoFindings(html('If you would rather not hear from us, ring 01632 960123 or <a href="#">tell us</a>.'), {
      ...HTML,
      ...only,
    });
  });

  it("sees a number that is still to be written", () => {
    const text = (to: string): string =>
      `Larkspur: save 30% on all garden furniture this weekend, shop now. Text STOP to ${to}`;
    for (const to of ["TBC", "00000", "XXXXX", "_____", "tbc."]) assert.equal(findingsOf(text(to), rule).length, 1, to);
    for (const to of ["60777", "{{short_code}}", "0800 000 000", "opt out"]) checkNoFindings(text(to), only);
  });

  it("sees that no link stands below", () => {
    const way = "<p>To unsubscribe, click the link below.</p>";
    const address = "<p>Larkspur, 1 Mill Lane, Ludlow SY8 1AA</p>";
    assert.equal(findingsOf(html(way + address), rule, HTML).length, 1);
    for (const rest of [
      '<p><a href="https://larkspur.example/u/1">Stop</a></p>',
      "{{footer}}",
      "{% include 'footer' %}",
    ])
      checkNoFindings(html(way + rest), { ...HTML, ...only });
  });

  it("knows words to click without a link, and sample addresses with a path, in an e-mail", () => {
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nTo stop these e-mails click here.",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nUnsubscribe here",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nUnsubscribe: https://www.your-company.co.uk/unsubscribe",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nClick here to unsubscribe: {{unsubscribe_url}}",
      "Subject: Sofas\n\n30% off every sofa this weekend, shop now while stocks last.\n\nClick here to unsubscribe\nhttps://larkspur.example/u",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("knows words to click without a link, and sample addresses with a path, in HTML", () => {
    for (const text of [
      "<p>30% off every sofa this weekend, shop now while stocks last.</p><p>Click here to opt out</p>",
      '<p>30% off every sofa this weekend, shop now while stocks last.</p><p><a href="https://news.example.com/u?id=1">Unsubscribe</a></p>',
    ])
      assert.equal(findingsOf(text, rule, { path: "email.html" }).length, 1, text);
    for (const text of [
      '<p>30% off every sofa this weekend, shop now while stocks last.</p><p><a href="https://larkspur.example/u">Click here</a> to unsubscribe</p>',
      "<p>30% off every sofa this weekend, shop now while stocks last.</p><p>Unsubscribe: text <b>STOP</b> to 66123</p>",
      "<p>Your booking is confirmed for 3 May at 10:20.</p><p>Click here to unsubscribe</p><p>Sofa Care</p>{{> footer}}",
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
  });

  it("knows words to click without a link, and sample addresses with a path, in json", () => {
    for (const text of [
      '{"en": {"sale": "30% off every sofa this weekend, shop now. Click <0>here</0> to unsubscribe."}}',
    ])
      checkNoFindings(text, { path: "messages.json", only: rule });
  });
});
