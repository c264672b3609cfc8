/** The organisation's own wording: what is flagged, what is allowed and how far that goes, and what is wrong with an entry. */

import assert from "node:assert/strict";
import {
  explain,
  type FileSettings,
  flatten,
  type MessageReport,
  readConfig,
  resolveConfig,
  ruleIds,
  settingsFor,
} from "../../server/src/core";
import { findPhrases, phraseBook } from "../../server/src/core/text/phrases";
import { lintMessage, lintText } from "../harness/check";

type Words = NonNullable<FileSettings["vocabulary"]>;
const reason = "The scheme's name";
const CLUB = "Harrowmead Gym: Don't Miss Out Club members, the pool is closed on Monday for cleaning.";
const SALE = "Larkspur: 20% off all boots this weekend only, shop now at larkspur.example";

const lint = (text: string, vocabulary: Words, path = "sms/a.sms"): MessageReport =>
  lintMessage(text, { path, settings: { vocabulary } });
const flagged = (text: string, words: string, path?: string): string[] =>
  lint(text, { flag: [{ words, message: "Say what it is." }] }, path)
    .problems.filter(({ ruleId }) => ruleId === "vocabulary")
    .map(({ range }) => text.slice(range.start, range.end));
const allow = (...words: readonly string[]): Words => ({ allow: words.map((each) => ({ words: each, reason })) });

describe("vocabulary", () => {
  it("flags words wherever they stand: in any case, over line breaks and hyphens, as whole words", () => {
    const text = "Dear reader, our Hot  Deals, hot-deals and HOT\nDEALS; not hotdeals, hot: deals or hot dealsman.";
    assert.deepEqual(flagged(text, "hot deals"), ["Hot  Deals", "hot-deals", "HOT\nDEALS"]);
    assert.deepEqual(flagged("Deal, dealers and ordeals.", "deal*"), ["Deal", "dealers"]);
    assert.deepEqual(flagged("You won’t win", "won't"), ["won’t"]);
    assert.deepEqual(flagged("<p>Our <b>hot</b> deals</p>", "hot deals", "a.html"), ["hot</b> deals"]);
    assert.deepEqual(flagged("Subject: Cwpwrdd dillad\n\nHello.", "cwpwrdd dillad", "email.txt"), ["Cwpwrdd dillad"]);
  });

  it("tells flagged words with the message and severity of the entry, and off tells nothing", () => {
    const problem = lint("Your hot deals are ready.", {
      flag: [{ words: "hot deals", message: "Say what is on offer.", severity: "error" }],
    }).problems.find(({ ruleId }) => ruleId === "vocabulary");
    assert.equal(problem!.text, '"hot deals" is wording that your configuration flags: Say what is on offer.');
    assert.equal(problem!.severity, "error");
    const off = lint("Your hot deals.", { flag: [{ words: "hot deals", message: "No.", severity: "off" }] });
    assert.ok(!off.problems.some(({ ruleId }) => ruleId === "vocabulary"));
  });

  it("lets flagged words be suppressed with a reason", () => {
    const text =
      "---\npecr:\n  allow:\n    - rule: vocabulary\n      reason: A quotation\n---\nYour hot deals are ready to collect.\n";
    const message = lint(text, { flag: [{ words: "hot deals", message: "No." }] }, "a.txt");
    assert.deepEqual(
      message.suppressed.map((each) => each.reason),
      ["A quotation"],
    );
    assert.ok(!message.problems.some(({ ruleId }) => ruleId === "vocabulary" || ruleId === "suppression"));
  });

  it("judges a message without allowed words, and keeps what that changed with the reason", () => {
    assert.equal(lint(CLUB, {}).verdict.class, "marketing");
    const message = lint(CLUB, allow("don't miss out club"));
    assert.equal(message.verdict.class, "service");
    assert.deepEqual(message.problems, []);
    assert.deepEqual(
      message.suppressed.map(({ ruleId, text, reason: why }) => [ruleId, text, why]),
      [
        [
          "vocabulary",
          'With "Don\'t Miss Out Club" this reads as marketing, and without as service. The configuration allows these words, so it was judged without them.',
          reason,
        ],
      ],
    );
  });

  it("never silences a message by allowing what it says", () => {
    const all = allow("larkspur off all boots", "off all boots this weekend only", "shop now at larkspur", "boots");
    for (const vocabulary of [all, allow("off all boots this weekend only", "shop now"), allow("this weekend only")]) {
      const message = lint(SALE, vocabulary);
      assert.equal(message.verdict.class, "marketing");
      assert.ok(message.problems.some(({ ruleId }) => ruleId === "missing-sms-optout"));
    }
    const promoted = lint(
      "Don't Miss Out Club members: 20% off all classes this week only.",
      allow("don't miss out club"),
    );
    assert.equal(promoted.verdict.class, "marketing");
    const whole = lint("Don't miss out club", allow("don't miss out club"));
    assert.equal(
      whole.verdict.probability,
      lint("Don't miss out club", {}).verdict.probability,
      "more than half counts as it is",
    );
  });

  it("sets aside no finding of other matters, and no flagged words", () => {
    const text = "Harrowmead: your HIV clinic result is ready, see the hot deals club page. Ring 01632 960100.";
    const before = lint(text, {}).problems.filter(({ ruleId }) => ruleId === "sensitive-data-in-message");
    const after = lint(text, allow("hiv clinic result")).problems.filter(
      ({ ruleId }) => ruleId === "sensitive-data-in-message",
    );
    assert.equal(after.length, before.length);
    const both = lint(text, { ...allow("hot deals club"), flag: [{ words: "hot deals", message: "No." }] });
    assert.ok(both.problems.some(({ ruleId }) => ruleId === "vocabulary"));
  });

  const faults: readonly (readonly [unknown, RegExp, string])[] = [
    [
      { allow: [{ words: "fresh start" }] },
      /"reason" is missing here, so this entry does nothing/,
      '{"words":"fresh start"}',
    ],
    [{ allow: [{ words: "fresh start", reason: " " }] }, /needs its reason\. This entry does nothing/, '" "'],
    [{ allow: [{ words: "20% off", reason }] }, /Amounts, percentages and beginnings cannot be allowed/, '"20% off"'],
    [{ allow: [{ words: "deal*", reason }] }, /beginnings cannot be allowed/, '"deal*"'],
    [{ allow: [{ words: "...", reason }] }, /Write words, such as/, '"..."'],
    [{ flag: [{ words: "a", message: "No." }] }, /two letters or more/, '"a"'],
    [{ flag: [{ words: "x".repeat(61), message: "No." }] }, /at most 60 characters/, `"${"x".repeat(61)}"`],
    [{ flag: [{ words: "hot deals" }] }, /"message" is missing/, '{"words":"hot deals"}'],
    [
      {
        flag: [
          { words: "hot deals", message: "a" },
          { words: "Hot  DEALS", message: "b" },
        ],
      },
      /stand here already/,
      '"Hot  DEALS"',
    ],
    [
      { allow: [{ words: "hot deals", reason }], flag: [{ words: "hot deals", message: "a" }] },
      /are flagged as well/,
      '"hot deals"',
    ],
    [{ block: [] }, /is not a setting/, '"block"'],
  ];
  for (const [vocabulary, said, at] of faults)
    it(`says at the place: ${said.source}`, () => {
      const text = JSON.stringify({ vocabulary });
      const { problems, config } = readConfig(text, ruleIds);
      assert.equal(problems.length, 1, problems.map((problem) => problem.text).join("\n"));
      assert.match(problems[0]!.text, said);
      assert.equal(text.slice(problems[0]!.range.start, problems[0]!.range.end), at);
      // The rest stays in force and is used without a fault.
      lintText(SALE, { path: "a.sms", settings: config.vocabulary ? { vocabulary: config.vocabulary } : {} });
    });

  it("joins the entries of an override, and of what it is built on, to its own, and says where each comes from", () => {
    const flag = (words: string) => [{ words, message: "No." }];
    const files = new Map([
      [
        "base.json",
        JSON.stringify({ vocabulary: { flag: flag("hot deals"), allow: [{ words: "fresh start", reason }] } }),
      ],
      [
        ".pecr-lint.json",
        JSON.stringify({
          extends: "./base.json",
          vocabulary: { flag: flag("bargain*") },
          overrides: [{ files: ["welsh/**"], vocabulary: { flag: flag("bargen*") } }],
        }),
      ],
    ]);
    const { layers, problems } = resolveConfig(".pecr-lint.json", files, ruleIds);
    assert.deepEqual(problems, []);
    const words = (path: string): string[] =>
      settingsFor(path, flatten(layers)).vocabulary!.flag!.map((entry) => entry.words);
    assert.deepEqual(words("a.sms"), ["hot deals", "bargain*"]);
    assert.deepEqual(words("welsh/a.sms"), ["hot deals", "bargain*", "bargen*"]);
    assert.deepEqual(settingsFor("a.sms", flatten(layers)).vocabulary!.allow, [{ words: "fresh start", reason }]);
    const keys = explain("welsh/a.sms", layers, true).values.map(({ key, from }) => `${key} ${from}`);
    assert.ok(keys.includes("vocabulary.flag.1 base.json"), keys.join());
    assert.ok(keys.includes("vocabulary.flag.3 .pecr-lint.json, for welsh/**"), keys.join());
  });

  it("takes one pass over the text, however many entries there are and whatever they are", () => {
    const entries = Array.from({ length: 200 }, (_, index) => ({ words: `${"aa ".repeat(7)}b${index % 7}*` }));
    const book = phraseBook(entries.map(({ words }) => ({ words: words.trim() })));
    const time = (text: string): number => {
      const start = performance.now();
      assert.deepEqual(findPhrases(text, book), []);
      return performance.now() - start;
    };
    const best = (text: string): number => Math.min(time(text), time(text), time(text));
    const [small, text] = ["aa ".repeat(1000), "aa ".repeat(8000)];
    best(small);
    const [short, long] = [best(small), best(text)];
    assert.ok(long < 30 * Math.max(short, 1), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    assert.deepEqual(findPhrases(text, phraseBook([{ words: "" }, { words: "*" }])), []);
  });
});
