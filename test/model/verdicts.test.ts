/** What a verdict owes its reader: it adds up, it points at what moved it, and it does not move for what says nothing. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { readLines } from "../../server/model/corpus";
import { isTest } from "../../server/model/split";
import { createLinter, sourceOf, toOptions, type Verdict } from "../../server/src/core";

const linter = createLinter();

function judge(text: string, path = "message.sms"): Verdict {
  const { judged } = linter.judge({ uri: "", path, languageId: "", text }, toOptions({ channel: "sms" }));
  return judged[0]!.verdict;
}

/** Plain messages by writers that the model never read; short enough to vary by the thousand. */
const messages = readLines()
  .filter((line) => isTest(line) && line.format === "text" && line.class !== "unsure" && line.text.length < 600)
  .filter(({ text }) => !/^(?:subject|from|to):|---|\p{Script=Cyrillic}/imu.test(text))
  .map(({ text }) => text);
const message = fc.constantFrom(...messages);

/** What a message shows of its duties is read as written: an address or a name in disguise is not that name. */
function showsNothing(text: string): boolean {
  const { judged } = linter.judge(
    { uri: "", path: "message.sms", languageId: "", text },
    toOptions({ channel: "sms" }),
  );
  return judged[0]!.recognised.hidden.length === 0;
}

/** The score may not move; rounding may. */
function same(one: string, other: string, otherPath?: string): void {
  const [before, after] = [judge(one), judge(other, otherPath)];
  assert.ok(
    Math.abs(before.score - after.score) < 1e-9,
    `${before.score} became ${after.score}:\n${one}\n---\n${other}`,
  );
  assert.equal(after.class, before.class);
}
/** Greedy, as editors and mailers do it. */
function fold(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
    if (longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}
const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 300, seed: 20_261_123 });

describe("a verdict", () => {
  it("adds up: intercept, evidence and rest are the score", () => {
    check(
      fc.property(message, (text) => {
        const { intercept, evidence, rest, score } = judge(text);
        const sum = evidence.reduce((total, { contribution }) => total + contribution, intercept + rest);
        assert.ok(Math.abs(sum - score) < 1e-9);
      }),
    );
  });

  it("moves the way its reasons say when the strongest words are taken out", () => {
    let asShown = 0;
    let tried = 0;
    for (const text of messages) {
      const before = judge(text);
      const [strongest] = before.evidence;
      if (!strongest || Math.abs(strongest.contribution) < 0.5) continue;
      const { start, end } = sourceOf(strongest.place);
      const after = judge(`${text.slice(0, start)}${text.slice(end)}`);
      tried++;
      if (Math.sign(before.score - after.score) === Math.sign(strongest.contribution)) asShown++;
    }
    assert.ok(tried > 300, `${tried} tried`);
    assert.ok(asShown / tried >= 0.97, `${asShown} of ${tried}`);
  });

  it("does not move for case", () =>
    check(
      fc.property(message, (text) => {
        // A placeholder in capitals is another placeholder.
        fc.pre(!/[{}%$<>[\](_]/.test(text));
        same(text, text.toUpperCase());
      }),
    ));

  it("does not move for curly quotes and dashes", () =>
    check(fc.property(message, (text) => same(text, text.replaceAll("'", "’").replaceAll('"', "”")))));

  it("does not move for zero-width characters", () =>
    check(
      fc.property(message, fc.nat(), (text, at) => {
        const words = [...text.matchAll(/[a-z]{4,}/gi)];
        // A placeholder in disguise is no placeholder.
        fc.pre(words.length > 0 && showsNothing(text) && !/[{}%$<>[\](_]/.test(text));
        const { index } = words[at % words.length]!;
        same(text, `${text.slice(0, index + 2)}\u200b${text.slice(index + 2)}`);
      }),
    ));

  it("does not move for letters that only look alike", () =>
    check(
      fc.property(message, (text) => {
        // Addresses are read as written: a look-alike there leads elsewhere.
        fc.pre(showsNothing(text) && !/[@/]|\.\w|\{|\(\(|\[|%/.test(text));
        same(
          text,
          text.replace(/(?<=\s[a-z]{1,12})[aoe](?=[a-z])/g, (letter) => ({ a: "а", o: "о", e: "е" })[letter]!),
        );
      }),
    ));

  it("does not move for the names of placeholders", () =>
    check(
      fc.property(message, fc.constantFrom("name", "first_name", "x1", "order_ref"), (text, name) =>
        same(`Dear {{customer}}, ${text}`, `Dear {{${name}}}, ${text}`),
      ),
    ));

  it("does not move for HTML around the same words", () =>
    check(
      fc.property(message, (text) => {
        fc.pre(!/[<>&]|\n/.test(text));
        const plain = judge(text, "message.txt");
        const marked = judge(`<html><body><p>${text}</p></body></html>`, "message.html");
        assert.ok(Math.abs(plain.score - marked.score) < 1e-9);
      }),
    ));

  it("does not move for line wrapping", () =>
    check(
      fc.property(message, fc.integer({ min: 60, max: 76 }), (text, width) => {
        fc.pre(!text.includes("\n") && text.length > 2 * width && showsNothing(text));
        const wrapped = fold(text, width);
        // A line that begins like a list item, or after an address, is a new line on purpose.
        fc.pre(
          !/\n(?:[-*•{[<%$(]|\d{1,2}[.)]|[a-z][.)]|reply|text|stop|to |opt|thank|regards|kind)|(?:\/\S*|@\S+|\.[a-z]+)\n/i.test(
            wrapped,
          ),
        );
        same(text, wrapped);
      }),
    ));

  it("does not move when a way out, a reason or a sender is added", () => {
    for (const line of ["Reply STOP to opt out.", "Opt out: text STOP to 66123", "To unsubscribe text STOP to 60777"])
      check(
        fc.property(message, (text) => {
          fc.pre(!/stop|opt|unsub/i.test(text));
          same(text, `${text}\n${line}`);
        }),
      );
  });

  it("does not move for a declared purpose", () =>
    check(
      fc.property(message, fc.constantFrom("service", "marketing"), (text, purpose) => {
        fc.pre(!text.includes("---"));
        const before = judge(text, "message.txt");
        const after = judge(`---\npurpose: ${purpose}\n---\n${text}`, "message.txt");
        assert.ok(Math.abs(before.score - after.score) < 1e-9);
      }),
    ));

  it("moves for negation, endings and reported speech", () => {
    const pairs = [
      [
        "Get 20% off everything this weekend. Shop now.",
        "Your 20% discount was not applied, so we have refunded the difference.",
      ],
      ["Upgrade now and save.", "You no longer need to upgrade: your account has been moved."],
      ["Book your free session today.", "Your free session on Tuesday has been cancelled."],
    ] as const;
    for (const [marketing, service] of pairs) assert.ok(judge(marketing).score > judge(service).score + 1, service);
  });
});
