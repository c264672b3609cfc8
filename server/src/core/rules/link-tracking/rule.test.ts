/** link-tracking, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "link-tracking";
const only = { only: rule };
const path = "email.html";
const title = "Take the reader's identifier out of the links";
const OFFER = "<p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p>";
const RECEIPT = "<p>We have received your payment of 23.10 for order 48213.</p>";
const link = (href: string): string => `<a href="${href}">Here</a>`;

describe(rule, () => {
  it("leaves links alone that must know the reader", () => {
    for (const href of [
      "https://larkspur.example/unsubscribe?uid={{contact.id}}",
      "https://larkspur.example/preferences?mc_eid=2f9ab4c1",
      "https://larkspur.example/reset?user={{user.id}}",
      "https://larkspur.example/orders/{{order.id}}",
      "https://larkspur.example/view?id={{subscriber.id}}",
    ])
      checkNoFindings(`${OFFER}${link(href)}`, { path, ...only });
  });

  it("leaves campaigns, goods and whole placeholders alone", () => {
    for (const href of [
      "https://larkspur.example/?utm_campaign={{campaign.name}}",
      "https://larkspur.example/{{product.slug}}",
      "{{shop_url}}",
      "mailto:jo@larkspur.example?subject=Hello",
      "https://click.example/",
    ])
      checkNoFindings(`${OFFER}${link(href)}`, { path, ...only });
  });

  it("knows readers in the brackets of each engine, in query and path", () => {
    for (const href of [
      "https://larkspur.example/?u={{contact.id}}",
      "https://larkspur.example/?e=*|EMAIL|*",
      "https://larkspur.example/?e=%%emailaddr%%",
      "https://larkspur.example/{{customer.uuid}}/offer",
      "https://larkspur.example/?utm_term=[[recipient_id]]",
      "https://click.larkspur.example/r?url=https%3A%2F%2Flarkspur.example",
    ])
      assert.equal(findingsOf(`${OFFER}${link(href)}`, rule, { path }).length, 1, href);
  });

  it("in a service message names only what serves tracking alone", () => {
    checkNoFindings(`${RECEIPT}${link("https://larkspur.example/help?u={{contact.id}}")}`, { path, ...only });
    assert.equal(findingsOf(`${RECEIPT}${link("https://larkspur.example/?mkt_tok=eyJp")}`, rule, { path }).length, 1);
  });

  it("speaks once, of all links", () => {
    const two =
      link("https://larkspur.example/a?u={{contact.id}}") + link("https://larkspur.example/b?u={{contact.id}}");
    const [found, ...more] = findingsOf(`${OFFER}${two}`, rule, { path });
    assert.equal(more.length, 0);
    assert.ok(found!.text.includes("here and in 1 more"), found!.text);
  });

  it("takes the parameter out, wherever it stands in the address", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["https://larkspur.example/?u={{contact.id}}", "https://larkspur.example/"],
      ["https://larkspur.example/?u={{contact.id}}&amp;p=1", "https://larkspur.example/?p=1"],
      ["https://larkspur.example/?p=1&amp;u={{contact.id}}", "https://larkspur.example/?p=1"],
      ["https://larkspur.example/?p=1&u={{contact.id}}&q=2#a", "https://larkspur.example/?p=1&q=2#a"],
    ];
    for (const [before, after] of cases)
      checkFix(`${OFFER}${link(before)}`, { rule, title, text: `${OFFER}${link(after)}` }, { path });
  });

  it("accepts a declaration", () =>
    checkNoFindings(
      `<!-- pecr\ntracking: { links: true }\n-->\n${OFFER}${link("https://larkspur.example/?u={{contact.id}}")}`,
      { path, ...only },
    ));

  it("knows the reader under other names, and where sending tools count clicks", () => {
    for (const text of [
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?c=((contact_id))",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?m={{member_no}}&utm_source=sms",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s/{{customer.ref}}",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?g={{ guest.uuid }}",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?mkt_tok=abc123",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.us7.list-manage.com/track/click?u=1f&id=2&e=3",
      "Save 30% on every shirt this weekend. Shop now: https://u77.ct.sendgrid.net/ls/click?upn=abcdef",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent over campaigns, shops, logins and ways out", () => {
    for (const text of [
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?c=((campaign_id))",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/track/clicks-and-collect",
      "Save 30% on every shirt this weekend. Sign in: https://larkspur.example/login?token={{customer.token}}",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?store={{store.id}}",
      "Your booking is confirmed. Details: https://larkspur.example/s?m={{member_no}}",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?size=((size))",
      "Save 30% on every shirt this weekend. Shop now: https://larkspur.example/s?a=1 Unsubscribe: https://larkspur.us7.list-manage.com/unsubscribe?u=1&id=2",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });

  it("reads the whole of a Markdown link whose tag holds blanks", () => {
    const letter = (href: string) => `# Half price\n\nSave 30% on every shirt. [Shop now](${href})\n`;
    assert.equal(
      findingsOf(letter("https://larkspur.example/s?u={{ person.id }}&a=1"), rule, { path: "a.md" }).length,
      1,
    );
    checkNoFindings(letter("{% shop_url %}"), { only: rule, path: "a.md" });
  });
});
