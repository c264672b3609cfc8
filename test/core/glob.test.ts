/** Globs decide which files are linted: their meaning, and that no pattern takes long. */

import assert from "node:assert/strict";
import { DEFAULT_FILES, isLinted, matchesGlob } from "../../server/src/core";

describe("globs", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["emails/a.html", "**/emails/**/*.{html,txt}", true],
    ["app/emails/deep/er/a.txt", "**/emails/**/*.{html,txt}", true],
    ["app/myemails/a.txt", "**/emails/**/*.{html,txt}", false],
    ["a.sms", "**/*.sms", true],
    ["x/a.sms", "*.sms", false],
    ["x/a.sms", "x/?.sms", true],
    ["x/ab.sms", "x/?.sms", false],
    ["x/y/z", "x/**", true],
    ["x", "x/**", false],
    ["a/b.txt", "a/{b,c{d,e}}.txt", true],
    ["a/ce.txt", "a/{b,c{d,e}}.txt", true],
    ["a/c.txt", "a/{b,c{d,e}}.txt", false],
    ["a{b.txt", "a{b.txt", true],
    ["(a)[b].txt", "(a)[b].txt", true],
    ["é/ü.txt", "**/ü.txt", true],
    ["", "**", true],
  ];
  for (const [path, glob, expected] of cases) {
    it(`${glob} ${expected ? "matches" : "does not match"} ${path || "the empty path"}`, () =>
      assert.equal(matchesGlob(path, glob), expected));
  }

  it("never takes long, whatever the pattern", () => {
    const path = `${"a".repeat(200)}/${"a/".repeat(50)}b`;
    for (const glob of [
      "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*c",
      "**/**/**/**/**/**/**/**/a/c",
      "{a,{a,{a,{a,{a,b}}}}}".repeat(8),
      "{".repeat(200),
      "{a,b}".repeat(40),
    ]) {
      const start = performance.now();
      matchesGlob(path, glob);
      assert.ok(performance.now() - start < 500, glob);
    }
  });
});

describe("which files are linted", () => {
  const lints = (path: string, languageId = ""): boolean => isLinted({ path, languageId }, {});
  it("takes templates by folder and by kind, never every HTML file", () => {
    assert.ok(DEFAULT_FILES.length > 0);
    for (const path of [
      "emails/a.html",
      "src/templates/x/a.hbs",
      "notify/reminder.txt",
      "a.sms",
      "mail/a.eml",
      "app/views/mailers/user/welcome.html.erb",
      "newsletters/may.md",
    ])
      assert.ok(lints(path), path);
    for (const path of [
      "index.html",
      "web/index.html",
      "docs/readme.md",
      "README.md",
      "node_modules/x/emails/a.html",
      "src/a.ts",
    ])
      assert.ok(!lints(path), path);
    assert.ok(lints("anything.txt", "sms-template"));
  });
  it("takes untitled text, Markdown and HTML, and no untitled program", () => {
    assert.ok(isLinted({ path: "Untitled-1", languageId: "plaintext", untitled: true }, {}));
    assert.ok(!isLinted({ path: "Untitled-1", languageId: "typescript", untitled: true }, {}));
  });
  it("obeys the configuration's files and ignore", () => {
    assert.ok(isLinted({ path: "x/a.html", languageId: "" }, { files: ["x/**"] }));
    assert.ok(!isLinted({ path: "emails/a.html", languageId: "" }, { files: ["x/**"] }));
    assert.ok(!isLinted({ path: "emails/old/a.html", languageId: "" }, { ignore: ["emails/old/**"] }));
  });
});
