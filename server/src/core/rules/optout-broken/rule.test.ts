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

  const target = (href: string, words = "Unsubscribe"): string => html(`<a href="${href}">${words}</a>`);
  const each = (targets: readonly string[], severity: string): void => {
    for (const href of targets) assert.equal(severityOf(target(href), rule, HTML), severity, href);
  };
  const silent = (targets: readonly string[], words?: string): void => {
    for (const href of targets) checkNoFindings(target(href, words), { ...HTML, ...only });
  };
  const mends = (cases: readonly (readonly [string, string])[]): void => {
    for (const [before, after] of cases) checkFix(target(before), { rule, title, text: target(after) }, HTML);
  };

  it("knows targets that are no address", () => {
    each(
      [
        "undefined",
        "null",
        "None",
        "[insert unsubscribe link]",
        "<link>",
        "&lt;link&gt;",
        "insert unsubscribe link here",
        "htp://larkspur.example/stop",
        "http//larkspur.example/stop",
        "https://https://larkspur.example/stop",
        "https://lark spur.example/stop",
        "mailto:unsubscribe@",
        "mailto:unsubscribe",
        "mailto:stop@larkspur",
        "mailto:?subject=stop",
        "file:///C:/stop.html",
        "C:/mail/stop.html",
        "{unsubscribe_url)",
        "[unsubscribe_url)",
        "https://larkspur.example/stop/undefined",
        "https://larkspur.example/stop?id=null&l=3",
      ],
      "error",
    );
    each(["{{{{unsubscribe_url}}}}"], "warning");
  });

  it("is silent over odd targets that are addresses", () => {
    silent([
      "www.larkspur.example/stop",
      "/unsubscribe",
      "unsubscribe.html",
      "{unsubscribe_url}",
      "[unsubscribe]",
      "${unsubscribeUrl}",
      "#{unsubscribe_url}",
      "{{{unsubscribe_url}}}",
      "@Model.UnsubscribeUrl",
      "{{ route('unsubscribe', ['id' => $reader[0]]) }}",
      "https://larkspur.example/stop?reason=none",
      "https://larkspur.example/null-and-void/stop",
      "mailto:{{stop_mailbox}}",
      "mailto:stop%40larkspur.example",
      "mailto:stop@larkspur.example?subject=stop",
    ]);
  });

  it("mends a slip in an address where it stands, and puts a new one for what is none", () =>
    mends([
      ["htp://larkspur.example/stop", "http://larkspur.example/stop"],
      ["https//larkspur.example/stop", "https://larkspur.example/stop"],
      ["http://https://larkspur.example/stop", "https://larkspur.example/stop"],
      ["{{{{unsubscribe_url}}}}", "{{unsubscribe_url}}"],
      ["{unsubscribe_url)", "{unsubscribe_url}"],
      ["{{unsubscribe_url}", "{{unsubscribe_url}}"],
      ["undefined", "{{unsubscribe_url}}"],
      ["[insert unsubscribe link]", "{{unsubscribe_url}}"],
      ["mailto:unsubscribe@", "{{unsubscribe_url}}"],
    ]));

  it("only mentions a value whose default leads nowhere", () => {
    each(["{{ unsubscribe_url | default: '#' }}", "{{ unsubscribe_url or '#' }}", "{{ link ?? '' }}"], "information");
    silent(["{{ unsubscribe_url | default: '/stop' }}", "{{ unsubscribe_url | replace: '#', '' }}"]);
  });

  it("knows addresses that only an internal network or a test system answers", () => {
    each(
      [
        "http://10.0.0.4/stop",
        "https://192.168.1.2/stop",
        "http://172.20.1.1:8080/stop",
        "https://mail.local/stop",
        "https://crm.internal:8080/stop",
        "https://larkspur.test/stop",
        "https://staging.larkspur.example/stop?u={{id}}",
        "https://dev.larkspur.example/stop",
        "https://uat2.larkspur.example/stop",
      ],
      "warning",
    );
    silent([
      "http://172.32.1.1/stop",
      "https://10.larkspur.example/stop",
      "https://developers.larkspur.example/stop",
      "https://dev.example/stop",
      "https://stage.co.uk/stop",
      "https://larkspur.example/stop?from=staging.larkspur.example",
      "https://larkspur.example/test.html/stop",
      "https://local.larkspur.example/stop",
    ]);
    mends([["https://staging.larkspur.example/stop", "{{unsubscribe_url}}"]]);
  });

  it("knows an address whose identifier is missing", () => {
    each(
      [
        "https://larkspur.example/unsub?u=",
        "https://larkspur.example/unsub?l=3&u=",
        "https://larkspur.example/unsub?email=&amp;l=3",
        "https://larkspur.example/unsub?utm_source=newsletter&contact_id=",
      ],
      "warning",
    );
    silent([
      "https://larkspur.example/unsub?u={{id}}",
      "https://larkspur.example/{{id}}/unsub?u=",
      "https://larkspur.example/unsub?token=Zm9v==",
      "https://larkspur.example/unsub?t=93kd82ks&email=",
      "https://larkspur.example/unsub?reason=",
      "https://larkspur.example/unsub?utm_term=",
      "https://larkspur.example/unsub?",
      "https://larkspur.example/unsub",
    ]);
    mends([["https://larkspur.example/unsub?u=", "{{unsubscribe_url}}"]]);
  });

  it("knows a link whose words offer what its target does not do", () => {
    each(
      [
        "https://larkspur.example",
        "https://www.larkspur.example/",
        "https://larkspur.example/sale",
        "https://larkspur.example/shop/",
        "https://larkspur.example/basket",
        "{{view_in_browser}}",
        "[webversion]",
        "{{ shop_url }}",
        "{{home_url}}",
      ],
      "warning",
    );
    assert.equal(severityOf(target("https://larkspur.example/", "Opt out"), rule, HTML), "warning");
    assert.equal(
      severityOf(`${OFFER}\n\n[Unsubscribe](https://larkspur.example/)\n`, rule, { path: "newsletter.md" }),
      "warning",
    );
    mends([
      ["https://larkspur.example/", "{{unsubscribe_url}}"],
      ["{{view_in_browser}}", "{{unsubscribe_url}}"],
    ]);
  });

  it("is silent over home pages that may hold a way to stop", () => {
    silent([
      "https://unsubscribe.larkspur.example/",
      "https://larkspur.example/?stop=1",
      "https://larkspur.example/#stop",
      "https://larkspur.example/shop/unsubscribe",
      "https://larkspur.example/shop?action=unsubscribe",
      "https://u.larkspur.example/",
      "{{shop_url}}/unsubscribe/{{id}}",
      "{{ url }}",
    ]);
    silent(["https://larkspur.example/"], "Unsubscribe in your account");
    silent(["https://larkspur.example/"], "Unsubscribe: larkspur.example");
    checkNoFindings(`${OFFER}\n\nUnsubscribe: https://larkspur.example/\n`, { path: "email.txt", ...only });
    checkNoFindings("Larkspur: 20% off all boots this weekend only, shop now. STOP at heron.example", {
      path: "message.sms",
      ...only,
    });
  });
});
