/** optout-broken: addresses that cannot be opened, know nobody or lead to something else. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, severityOf } from "../../../../../test/harness/check";

const rule = "optout-broken";
const only = { only: rule };
const title = "Correct the opt-out";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.\n\nThe Larkspur Gardens team";
const html = (wayOut: string): string => `<p>${OFFER}</p>\n<p>${wayOut}</p>\n`;
const HTML = { path: "email.html" };

describe(`${rule}: targets`, () => {
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

  it("reads what a component gives its link", () => {
    const mail = (link: string): string =>
      `export default function Mail({ id, unsubscribe }) {\n  return (<Html><p>${OFFER}</p>${link}</Html>);\n}\n`;
    const path = "mail.tsx";
    assert.equal(severityOf(mail("<Link href={undefined}>Unsubscribe</Link>"), rule, { path }), "error");
    assert.equal(severityOf(mail('<Link href={unsubscribe ?? "#"}>Unsubscribe</Link>'), rule, { path }), "information");
    for (const link of [
      '<Link className="small">Unsubscribe</Link>',
      "<Link href={unsubscribe}>Unsubscribe</Link>",
      '<Link href={"https://larkspur.example/unsub?u=" + id}>Unsubscribe</Link>',
    ])
      checkNoFindings(mail(link), { path, ...only });
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
