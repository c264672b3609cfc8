/** optout-hidden, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "optout-hidden";
const only = { only: rule };
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const html = (footer: string): string => `<p>${OFFER}</p>\n${footer}\n`;
const LINK = '<a href="{{unsubscribe_url}}">Unsubscribe</a>';
const path = "email.html";

describe(rule, () => {
  it("is silent over small print that can be read", () => {
    for (const footer of [
      `<p style="font-size:9px">${LINK}</p>`,
      `<p style="font-size:0.8em;color:#999">${LINK}</p>`,
      `<p style="font-size:6px">Terms apply.</p><p>${LINK}</p>`,
      `<p style="opacity:0.7">${LINK}</p>`,
    ])
      checkNoFindings(html(footer), { path, ...only });
  });

  it("is silent over light words on a dark ground, and where a style sheet may set the ground", () => {
    for (const footer of [
      `<div style="background-color:#222"><p style="color:#fff">${LINK}</p></div>`,
      `<table bgcolor="#003366"><tr><td style="color:white">${LINK}</td></tr></table>`,
      `<style>.foot{background:#111}</style><p class="foot" style="color:#fff">${LINK}</p>`,
      `<p style="color:#fff;background:linear-gradient(#123,#456)">${LINK}</p>`,
    ])
      checkNoFindings(html(footer), { path, ...only });
  });

  it("knows small, faint and unseen words", () => {
    for (const footer of [
      `<p style="font-size:5pt">${LINK}</p>`,
      '<a href="{{unsubscribe_url}}"><span style="font-size:4px">Unsubscribe</span></a>',
      `<p style="color:#fefefe">${LINK}</p>`,
      `<div style="background:#1b2a41"><p style="color:#1b2a41">${LINK}</p></div>`,
      `<div style="opacity:0.05">${LINK}</div>`,
      `<div style="display:none">${LINK}</div>`,
    ])
      assert.equal(severityOf(html(footer), rule, { path }), "warning", footer);
  });

  it("is content with one way out that can be seen", () =>
    checkNoFindings(html(`<p style="font-size:4px">${LINK}</p><p>${LINK}</p>`), { path, ...only }));

  it("only mentions an image", () =>
    assert.equal(
      severityOf(html('<a href="{{unsubscribe_url}}"><img src="u.png" alt="Unsubscribe"></a>'), rule, { path }),
      "information",
    ));

  it("counts empty lines in a text e-mail", () => {
    const mail = (lines: number): string =>
      `Subject: Furniture\n\n${OFFER}${"\n".repeat(lines)}Unsubscribe: {{unsubscribe_url}}`;
    assert.equal(severityOf(mail(20), rule, { path: "email.txt" }), "warning");
    checkNoFindings(mail(5), { path: "email.txt", ...only });
  });

  it("asks nothing of service messages", () =>
    checkNoFindings(
      `<p>We have received your payment of 23.10 for order 48213.</p><p style="font-size:4px">${LINK}</p>`,
      {
        path,
        ...only,
      },
    ));

  it("takes out the one declaration that hides, and keeps the rest", () => {
    const title = "Take out what hides it";
    checkFix(
      html(`<p style="margin:0;font-size:6px;color:#333">${LINK}</p>`),
      { rule, title, text: html(`<p style="margin:0;color:#333">${LINK}</p>`) },
      { path },
    );
    checkFix(
      html(`<p class="x" style='font-size:6px'>${LINK}</p>`),
      { rule, title, text: html(`<p class="x">${LINK}</p>`) },
      { path },
    );
    assert.deepEqual(findingsOf(html(`<div style="display:none">${LINK}</div>`), rule, { path })[0]?.fixes, []);
  });

  it("counts the empty lines that markup makes", () => {
    for (const text of [
      '<p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><br/><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
      '<p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
    ])
      assert.equal(findingsOf(text, rule, { path: "email.html" }).length, 1, text);
    for (const text of [
      '<p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p>\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n<p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
      '<p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p><br><br><br><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
      '<br><br><br><br><br><br><br><br><br><br><br><br><br><br><br><p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
  });

  it("knows words that are moved off the screen", () => {
    for (const style of [
      "position:absolute;left:-9999px",
      "position: fixed; top: -5000px",
      "text-indent:-9999px",
      "margin-left:-999em",
      "height:0;overflow:hidden",
      "max-height:0",
    ])
      assert.equal(severityOf(html(`<div style="${style}">${LINK}</div>`), rule, { path }), "warning", style);
    for (const style of [
      "position:absolute;left:-4px",
      "text-indent:-12px",
      "left:-9999px",
      "margin-top:-40px",
      "height:0",
    ])
      checkNoFindings(html(`<div style="${style}">${LINK}</div>`), { path, ...only });
    checkFix(
      html(`<p style="color:#333;text-indent:-9999px">${LINK}</p>`),
      { rule, title: "Take out what hides it", text: html(`<p style="color:#333;">${LINK}</p>`) },
      { path },
    );
  });

  it("knows a link that is one mark", () => {
    const link = (words: string): string => `<a href="{{unsubscribe_url}}">${words}</a>`;
    for (const footer of [`<p>Larkspur Ltd${link(".")}</p>`, `<p>${link("|")}</p>`, `<p>${link("&middot;")}</p>`])
      assert.equal(severityOf(html(footer), rule, { path }), "warning", footer);
    for (const footer of [`<p>Unsubscribe ${link("›")}</p>`, `<p>${link("✉️")}</p>`, `<p>${link("{{label}}")}</p>`])
      checkNoFindings(html(footer), { path, ...only });
  });
});
