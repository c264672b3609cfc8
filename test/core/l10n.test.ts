/** The Welsh of findings and fixes: how much is translated, and that nothing of the English is left between. */

import assert from "node:assert/strict";
import {
  createLinter,
  type FileReport,
  type FileSettings,
  inLanguage,
  LANGUAGES,
  languageOf,
  problemsInLanguage,
  readSidecar,
  ruleMetas,
  toOptions,
  translatorFor,
} from "../../server/src/core";
import { WELSH_ENTRIES } from "../../server/src/core/l10n/languages";
import { createTranslator } from "../../server/src/core/l10n/translator";
import { readAnnotated } from "../harness/annotated";
import { pathOf, withRegister } from "../harness/check";
import { readPage } from "../harness/rulePage";
import { ENGLISH, ours } from "../harness/welsh";
import { lintSample, samples } from "../samples/lint";
import { measuredRules, readCases } from "../scorecard/cases";

const linter = createLinter();
const welsh = translatorFor("cy");

interface Told {
  readonly language: string;
  readonly text: string;
  readonly settings: FileSettings;
  readonly register?: string | undefined;
  readonly today?: string | undefined;
}

/** Every case of every card, every example of every page, and every sample. */
function reports(): FileReport[] {
  const cases: Told[] = measuredRules().flatMap((ruleId) => readCases(ruleId));
  const pages = ruleMetas.flatMap(({ id }) =>
    readPage(id).examples.map(
      ({ language, block, kind, settings, register, today }): Told => ({
        language,
        text: kind === "bad" ? readAnnotated(block).text : block,
        settings: settings as FileSettings,
        register,
        today,
      }),
    ),
  );
  const linted = [...cases, ...pages].map(({ language, text, settings, register, today }) => {
    const path = pathOf(language);
    const given: FileSettings = language === "email" ? { channel: "email", ...settings } : settings;
    return linter.lint({ uri: "", path, languageId: "", text }, withRegister(toOptions(given, today), register));
  });
  return [...linted, ...samples().map((sample) => lintSample(sample))];
}

/** Each distinct sentence that people are shown: findings, what they point at, fixes, reasons of verdicts. */
function sentences(report: FileReport): string[] {
  const problems = [...report.problems, ...report.messages.flatMap((message) => message.problems)];
  return [
    ...problems.flatMap(({ text, related = [], fixes = [] }) => [
      text,
      ...related.map((item) => item.text),
      ...fixes.map(({ title }) => title),
    ]),
    ...report.messages.flatMap(({ verdict }) => [
      ...(verdict.reason === undefined ? [] : [verdict.reason]),
      ...verdict.evidence.map(({ reason }) => reason),
    ]),
  ];
}

describe("findings in Welsh", () => {
  const told = new Set<string>();
  before(function () {
    this.timeout(120_000);
    for (const report of reports()) for (const text of sentences(report)) told.add(text);
  });

  it("translates every finding, fix and reason of all cases, pages and samples", () => {
    assert.ok(told.size > 1500, String(told.size));
    const missing = [...told].filter((text) => welsh(text) === undefined);
    assert.deepEqual(missing, [], `${told.size - missing.length} of ${told.size} are translated`);
  });

  it("leaves no English between the Welsh", () => {
    const mixed = [...told].flatMap((text) => {
      const translated = welsh(text) ?? "";
      return ENGLISH.test(ours(translated)) ? [`${text}\n  ${translated}`] : [];
    });
    assert.deepEqual(mixed, []);
  });

  it("keeps the author's words, once each, and the places, fixes and severities", () => {
    const text = "20% off all boots this weekend, shop now!";
    const report = linter.lint({ uri: "", path: "a.sms", languageId: "", text }, toOptions({}));
    const translated = inLanguage(report, welsh);
    const bare = (of: FileReport) =>
      of.messages.flatMap(({ problems }) =>
        problems.map(({ ruleId, range, severity, fixes = [] }) => ({
          ruleId,
          range,
          severity,
          edits: fixes.map(({ edits }) => edits),
        })),
      );
    assert.deepEqual(bare(translated), bare(report));
    const said = translated.messages[0]!.problems.map((problem) => problem.text);
    assert.ok(
      said.some((sentence) => sentence.startsWith('Mae "weekend, shop now!" yn') && sentence.includes("fel marchnata")),
    );
  });

  it("holds each template once, with the same holes on both sides", () => {
    const english = WELSH_ENTRIES.map(([template]) => template);
    assert.equal(new Set(english).size, english.length);
    const holes = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
    for (const [template, translated] of WELSH_ENTRIES) assert.deepEqual(holes(translated), holes(template), template);
  });

  it("tells what is wrong with a file beside a template, and leaves the words that are to be written there", () => {
    const sidecar = readSidecar("a.html.pecr.yaml", "purpse: service\nchannel: carrier\n");
    const [unknown, channel] = problemsInLanguage(sidecar.problems, welsh);
    assert.match(unknown!.text, /^Nid yw "purpse" yn allwedd hysbys yma, .* Ai purpose oeddech yn ei olygu\?$/);
    assert.equal(unknown!.fixes?.[0]?.title, "Ysgrifennu purpose");
    assert.match(channel!.text, /^Nid yw "carrier" yn hysbys fel channel; .*: email, sms, /);
  });

  it("knows a Welsh locale, and takes English for every other", () => {
    assert.deepEqual(
      ["cy", "cy-GB", "CY", "en", "en-GB", "de", "cyx", "", undefined].map((locale) => languageOf(locale)),
      ["cy", "cy", "cy", "en", "en", "en", "en", "en", "en"],
    );
    assert.deepEqual(LANGUAGES, ["en", "cy"]);
    assert.equal(translatorFor("en")("Remove this suppression"), "Remove this suppression");
  });
});

describe("the translator", () => {
  const translate = createTranslator([
    ["{0} asks for {1}.", "Mae {0} yn gofyn am {1}."],
    ["support", "gefnogaeth"],
    ["Remove {0}", "Tynnu {0}"],
    ["Remove {0}: done", "Tynnwyd {0}"],
  ]);

  it("fills holes, translates what stands in them, and keeps what it does not know", () => {
    assert.equal(translate('"Give" asks for support.'), 'Mae "Give" yn gofyn am gefnogaeth.');
    assert.equal(translate('"Give" asks for gold.'), 'Mae "Give" yn gofyn am gold.');
    assert.equal(translate("Something else."), undefined);
  });

  it("leaves the author's words alone, also where they are words of ours", () => {
    assert.equal(translate('Remove "support"'), 'Tynnu "support"');
    assert.equal(translate('"support" asks for "support".'), 'Mae "support" yn gofyn am "support".');
  });

  it("leaves words that are to be written as they are", () => {
    const words = createTranslator([
      ["email", "e-bost"],
      ['"{0}" is not known. Did you mean {1}?', 'Nid yw "{0}" yn hysbys. Ai {1} oeddech yn ei olygu?'],
      ["Write {0}", "Ysgrifennu {0}"],
    ]);
    assert.equal(
      words('"email" is not known. Did you mean email?'),
      'Nid yw "email" yn hysbys. Ai email oeddech yn ei olygu?',
    );
    assert.equal(words("Write email"), "Ysgrifennu email");
  });

  it("translates what ends a sentence within a hole", () => {
    const series = createTranslator([
      ["{0} in the register: {1}", "{0} yn y gofrestr: {1}"],
      ["it is sent by {0}", "fe'i hanfonir drwy {0}"],
      ["text message", "neges destun"],
      ["Ask anew.", "Gofynnwch eto."],
    ]);
    const text = '"a" in the register: it is sent by text message. Ask anew.';
    assert.equal(series(text), '"a" yn y gofrestr: fe\'i hanfonir drwy neges destun. Gofynnwch eto.');
  });

  it("takes the template with more fixed words", () => {
    assert.equal(translate("Remove x: done"), "Tynnwyd x");
  });

  it("is done in a moment with a long text of a template's own words", () => {
    const started = performance.now();
    for (const text of [`Remove ${": done".repeat(600)}`, `${" asks for ".repeat(390)}.`, "; and, ".repeat(500)])
      translate(text);
    assert.ok(performance.now() - started < 1000);
  });
});
