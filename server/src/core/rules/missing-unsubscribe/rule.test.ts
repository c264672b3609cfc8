/** missing-unsubscribe, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  fixed,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "missing-unsubscribe";
const only = { only: rule };
const title = "Add an unsubscribe link";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const HEAD = "From: Larkspur Gardens <news@larkspur.example>\nSubject: Garden furniture\n";
const LINK = '<p style="font-size:12px"><a href="{{unsubscribe_url}}">Unsubscribe</a></p>';

describe(rule, () => {
  it("marks words of the offer", () =>
    checkFindings(`Hello Jo,\n\n${OFFER}\n${"~".repeat(OFFER.length)} ${rule}: This reads as marketing but gives`, {
      path: "email.txt",
      ...only,
    }));

  it("is silent over every usual way out", () => {
    const ways: readonly (readonly [string, string])[] = [
      ["email.html", '<a href="https://larkspur.example/u?id={{id}}">Unsubscribe</a>'],
      ["email.html", 'Do not want these? <a href="{{ unsubscribe_link }}">Click here</a>'],
      ["email.html", '<a href="mailto:stop@larkspur.example">Opt out</a>'],
      ["email.html", '<a href="https://larkspur.example/preferences">Manage your e-mail preferences</a>'],
      ["newsletter.md", "[Unsubscribe](https://larkspur.example/stop)"],
      ["email.txt", "To stop these e-mails, reply with the word unsubscribe."],
      ["email.html", "*|UNSUB|*"],
    ];
    for (const [path, wayOut] of ways)
      checkNoFindings(path.endsWith("html") ? `<p>${OFFER}</p><p>${wayOut}</p>` : `${OFFER}\n\n${wayOut}`, {
        path,
        ...only,
      });
  });

  it("does not take a privacy notice or a browser view for a way out", () => {
    for (const link of [
      '<a href="https://larkspur.example/privacy">Privacy notice</a>',
      '<a href="https://larkspur.example/view">View in your browser</a>',
    ])
      assert.equal(severityOf(`<p>${OFFER}</p><p>${link}</p>`, rule, { path: "email.html" }), "error");
  });

  it("asks nothing of service messages", () => {
    for (const text of [
      "Subject: Your receipt\n\nWe have received your payment of 23.10 for order 48213.",
      "Subject: Reset your password\n\nUse this code to reset your password: 482913. It expires in ten minutes.",
    ])
      checkNoFindings(text, { path: "email.txt", ...only });
  });

  it("asks it of any message declared as marketing, and leaves texts to missing-sms-optout", () => {
    assert.equal(
      severityOf("---\npurpose: marketing\n---\nOur shop in Leeds opens at 9:00.", rule, { path: "newsletter.md" }),
      "error",
    );
    checkNoFindings(OFFER, { path: "message.sms", ...only });
  });

  it("is milder where a List-Unsubscribe header stands alone, and says so", () => {
    const text = `${HEAD}List-Unsubscribe: <https://larkspur.example/stop>\n\n${OFFER}\n`;
    const [found] = findingsOf(text, rule, { path: "message.eml" });
    assert.equal(found!.severity, "warning");
    assert.ok(found!.text.includes("only a List-Unsubscribe header"), found!.text);
  });

  it("only asks to look where an include was not found", () => {
    const [found] = findingsOf(`<p>${OFFER}</p>\n{{> footer}}\n`, rule, { path: "email.html" });
    assert.equal(found!.severity, "information");
    assert.ok(found!.text.includes("`footer`"), found!.text);
  });

  it("adds what the format is written in", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ["email.txt", `${OFFER}\n`, `${OFFER}\n\nUnsubscribe: {{unsubscribe_url}}\n`],
      ["newsletter.md", `${OFFER}\n`, `${OFFER}\n\n[Unsubscribe]({{unsubscribe_url}})\n`],
      ["email.html", `<body>\n<p>${OFFER}</p>\n</body>\n`, `<body>\n<p>${OFFER}</p>\n${LINK}\n</body>\n`],
    ];
    for (const [path, before, text] of cases) checkFix(before, { rule, title, text }, { path });
  });

  it("adds it to both bodies of an e-mail, in CRLF", () => {
    const mail = (plain: string, html: string): string =>
      crlf(
        `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n${OFFER}${plain}\n--x\nContent-Type: text/html; charset=utf-8\n\n<p>${OFFER}</p>\n${html}--x--\n`,
      );
    checkFix(
      mail("", ""),
      { rule, title, text: mail("\n\nUnsubscribe: {{unsubscribe_url}}", `${LINK}\n\n`) },
      { path: "message.eml" },
    );
  });

  it("adds it to a base64 body that still decodes", () => {
    const wrapped = (line: string): string => `${line.slice(0, 76)}\n${line.slice(76)}`;
    const mail = (body: string): string =>
      `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${wrapped(Buffer.from(body).toString("base64"))}\n`;
    const text = mail(`${OFFER}\n\nUnsubscribe: {{unsubscribe_url}}`);
    checkFix(mail(OFFER), { rule, title, text }, { path: "message.eml" });
  });

  it("links to what is configured", () => {
    const given = (unsubscribe: { url?: string; email?: string }) => ({
      path: "newsletter.md",
      settings: { unsubscribe },
    });
    assert.equal(
      fixed(OFFER, rule, title, given({ url: "https://larkspur.example/stop" })),
      `${OFFER}\n\n[Unsubscribe](https://larkspur.example/stop)`,
    );
    checkFix(
      OFFER,
      { rule, title, text: `${OFFER}\n\n[Unsubscribe](mailto:stop@larkspur.example?subject=Unsubscribe)` },
      given({ email: "stop@larkspur.example" }),
    );
  });

  it("is silent when the platform adds the link, or the rule is off", () => {
    checkNoFindings(OFFER, { path: "email.txt", settings: { channel: "email", optOutAddedByPlatform: true }, ...only });
    checkNoFindings(OFFER, { path: "newsletter.md", settings: { rules: { [rule]: "off" } }, ...only });
  });

  it("says that a message is declared, where it does not read as marketing", () => {
    const text =
      "---\npurpose: marketing\n---\nSubject: Tuesday\n\nYour appointment is on Tuesday at 10am. Please bring your card.";
    const [found] = findingsOf(text, rule, { path: "email.txt" });
    assert.ok(found?.text.startsWith("This is declared as marketing"), found?.text);
  });
});
