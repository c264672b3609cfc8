/** Includes and layouts: a way out in a partial counts and is told; one that cannot be read is said, not guessed. */

import assert from "node:assert/strict";
import { createLinter, toOptions } from "../../server/src/core";
import { includeCandidates, subjectCandidates } from "../../server/src/core/includes/candidates";
import { toSource } from "../harness/check";

const linter = createLinter();
const SALE = "<p>Larkspur Shoes: 20% off all boots this weekend only. Shop now before they are gone!</p>";

function lint(
  text: string,
  files: Readonly<Record<string, string>>,
  path = "emails/sale.html",
  layouts: readonly string[] = [],
) {
  const options = toOptions({ layouts: [...layouts] });
  return linter.lint(toSource(text, path), {
    ...options,
    facts: { ...options.facts, files: new Map(Object.entries(files)) },
  }).messages[0]!;
}
const ids = (message: ReturnType<typeof lint>): string[] =>
  message.problems.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe("includes", () => {
  it("are looked for where engines keep them", () => {
    assert.ok(includeCandidates("footer", "app/emails/sale.html").includes("app/emails/partials/footer.html"));
    assert.ok(
      includeCandidates("shared/footer", "app/views/mailer/sale.html.erb").includes(
        "app/views/shared/_footer.html.erb",
      ),
    );
    assert.deepEqual(
      includeCandidates("../../../etc/passwd", "a/b.html").filter((path) => path.includes("..")),
      [],
    );
    assert.deepEqual(includeCandidates("content", "a.html"), []);
    assert.ok(subjectCandidates("mail/welcome_body.html").includes("mail/welcome_subject.txt"));
    assert.ok(subjectCandidates("mail/welcome/body.erb").includes("mail/welcome/subject.erb"));
  });

  for (const [name, tag] of [
    ["Handlebars", "{{> footer}}"],
    ["Liquid", "{% include 'footer' %}"],
    ["ERB", '<%= render "footer" %>'],
    ["EJS", "<%- include('footer') %>"],
    ["Razor", '@Html.Partial("footer")'],
    ["MJML", '<mj-include path="./footer.html" />'],
  ] as const) {
    it(`count an unsubscribe link in a ${name} partial, and say where it is`, () => {
      const text = name === "Razor" ? `@model X\n${SALE}${tag}` : `${SALE}${tag}`;
      const message = lint(text, {
        "emails/footer.html":
          '<p>You get this because you signed up. <a href="{{unsubscribe_url}}">Unsubscribe</a></p>',
      });
      assert.equal(message.verdict.class, "marketing");
      assert.deepEqual([message.recognised.optOut, message.recognised.optOutIn], [true, "emails/footer.html"]);
      assert.ok(!ids(message).some((id) => id.startsWith("missing-unsubscribe") || id.startsWith("missing-consent")));
    });
  }

  it("follow includes of includes, not circles", () => {
    const message = lint(`${SALE}{{> a}}`, {
      "emails/a.html": "{{> b}}",
      "emails/b.html": '{{> a}}<a href="{{unsubscribe_url}}">Unsubscribe</a>',
    });
    assert.equal(message.recognised.optOutIn, "emails/b.html");
  });

  it("report a broken way out inside a partial", () => {
    const message = lint(`${SALE}{{> footer}}`, { "emails/footer.html": '<a href="#">Unsubscribe</a>' });
    assert.ok(ids(message).some((id) => id.startsWith("optout-broken")));
  });

  it("that cannot be read make the missing link information", () =>
    assert.ok(ids(lint(`${SALE}{{> footer}}`, {})).includes("missing-unsubscribe information")));

  it("take a layout named in the configuration", () => {
    const files = { "layouts/mail.html": '<a href="{{unsubscribe_url}}">Unsubscribe</a>{{{content}}}' };
    assert.ok(
      !ids(lint(SALE, files, "emails/sale.html", ["layouts/mail.html"])).some((id) =>
        id.startsWith("missing-unsubscribe"),
      ),
    );
    assert.ok(ids(lint(SALE, files)).some((id) => id.startsWith("missing-unsubscribe")));
  });

  it("read the subject from the file beside the body", () => {
    const body = "Hello {{name}},\n\nThank you.\n\nLarkspur";
    const alone = lint(body, {}, "mail/news_body.txt").verdict.score;
    const beside = lint(
      body,
      { "mail/news_subject.txt": "Half-price sale: shop now and save up to 50% this weekend" },
      "mail/news_body.txt",
    );
    assert.ok(beside.verdict.score > alone + 0.5);
    for (const { place } of beside.verdict.evidence) assert.equal(place.part.foreign, undefined);
  });

  it("are asked for by the linter, and not again once they are known", () => {
    const options = toOptions({});
    const source = toSource(`${SALE}{{> footer}}`, "emails/sale.html");
    const wanted = linter.wanted(source, options);
    assert.ok(wanted.includes("emails/footer.html"));
    const known = { ...options, facts: { ...options.facts, files: new Map([["emails/footer.html", "{{> legal}}"]]) } };
    const next = linter.wanted(source, known);
    assert.ok(next.includes("emails/legal.html") && !next.includes("emails/footer.html"));
  });
});
