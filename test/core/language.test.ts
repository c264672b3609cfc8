/**
 * Messages that are not in English, whole or in part: recognised as such, never judged as if they were, never passed for clean.
 * A header reads "@@@ Welsh | sms", or "@@@ Welsh | sms | marketing" with what the English part reads as.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createLinter, type MessageReport, toOptions } from "../../server/src/core";
import { LATIN } from "../../server/src/core/text/language/words";
import { pathOf } from "../harness/check";

interface Case {
  readonly language: string;
  readonly channel: string;
  readonly reads: string | undefined;
  readonly text: string;
}
const linter = createLinter();

/** Throws on a malformed header: a case that is passed over would flatter the figures. */
function readCases(file: string): Case[] {
  const text = readFileSync(path.join(import.meta.dirname, "language", file), "utf8");
  return text
    .split(/^@@@ /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split("\n");
      const [language, channel, reads] = head!.split(" | ");
      assert.ok(language && (channel === "sms" || channel === "email"), head);
      return { language, channel, reads, text: lines.join("\n").trimEnd() };
    });
}

function reportOf({ channel, text }: Pick<Case, "channel" | "text">): MessageReport {
  const file = text.startsWith("<") ? "mail.html" : channel === "sms" ? pathOf("sms") : "mail.email";
  const { messages } = linter.lint(
    { uri: `test:/${file}`, path: file, languageId: "", text },
    toOptions(channel === "sms" ? {} : { channel: "email" }),
  );
  assert.equal(messages.length, 1, text);
  return messages[0]!;
}

const NEAR_MISSES = [
  "Bont Surgery, Heol y Bont, Betws-y-Coed: your appointment is on 4 May at 10am.",
  "Llanfair PG Library. Books due back Tues. Diolch!",
  "CYMRU FITNESS GYM LLANELLI 50% OFF JOINING FEE",
  "Croeso to Wales! Visit Ynys Mon Zoo, kids go free",
  "Ysgol Bryn Mawr Parents Eve Thurs 6pm. Dim parking on Ffordd Las.",
  "Bore da, your table at Caffi Dre is booked for 12.",
  "Bwrdd Iechyd Prifysgol Bae Abertawe / Swansea Bay UHB: your X-ray is 3 Mar 09:15",
  "Cyngor Gwynedd: bin day moves to Friday",
  "Amgueddfa Cymru membership expires 31/3",
  "((practice)): ((name)) appt ((date)) ((time))",
  "Le Bistro du Coin: table for 2, 19:30 Sat",
  "Der Haus Grill: 2 4 1 burgers",
  "Casa del Sol Tapas: paella night Fri £12",
  "La Dolce Vita: 20% off pizza",
  "Pol-Sklep Polish deli: pierogi £3",
  "Appt w/ Dr Nowak 3pm Thurs rm 4",
  "Ref ABC123 PKG OUT 4 DELIV 2DAY",
  "YR MOT DUE B4 5 MAY CALL 01632 960111",
  "Les Mills class moved 2 6pm Sala 2",
  "Eisteddfod yr Urdd tickets from £12",
  "{{a}} {{b}} {{c}} {{d}}: {{e}}",
  "FRЕЕ РHOTO PRINTS ТODAY",
];

describe("languages", () => {
  it("has in no list of another language a word that its list of English has", () => {
    const english = new Set(LATIN.en.words.split(" "));
    for (const [id, { words }] of Object.entries(LATIN)) {
      const list = words.split(" ");
      assert.equal(new Set(list).size, list.length, `${id} names a word twice`);
      if (id !== "en")
        assert.deepEqual(
          list.filter((word) => english.has(word)),
          [],
          id,
        );
      assert.ok(
        list.every((word) => /^[a-z'-]{2,24}$/.test(word)),
        `${id}: ${list.find((word) => !/^[a-z'-]{2,24}$/.test(word))}`,
      );
    }
  });

  const foreign = readCases("foreign.txt");
  it(`knows ${foreign.length} messages in other languages, and says so instead of judging`, () => {
    assert.ok(foreign.length >= 60);
    const wrong = foreign.flatMap((item) => {
      const { verdict, problems } = reportOf(item);
      const told = problems.some(({ ruleId, text }) => ruleId === "unclear-message" && text.includes(item.language));
      const right = verdict.class === "unsure" && verdict.reason?.includes(item.language) && told;
      return right ? [] : [`${item.language}: ${verdict.class}, ${verdict.aside?.language}: ${item.text.slice(0, 80)}`];
    });
    assert.deepEqual(wrong, []);
  });

  it("takes English with Welsh names, French menus or no grammar at all for English", () => {
    const wrong = NEAR_MISSES.filter((text) => reportOf({ channel: "sms", text }).verdict.aside !== undefined);
    assert.deepEqual(wrong, []);
  });

  const bilingual = readCases("bilingual.txt");
  it(`judges the English of ${bilingual.length} messages in two languages, and says what was set aside`, () => {
    assert.ok(bilingual.length >= 30);
    const wrong = bilingual.flatMap((item) => {
      const { verdict, problems } = reportOf(item);
      const told = problems.some(
        ({ ruleId, text }) => ruleId === "unclear-message" && text.includes(`written in ${item.language}`),
      );
      const marketing = verdict.class === "mixed" ? "marketing" : verdict.class;
      const right = marketing === item.reads && verdict.aside?.language === item.language && told;
      return right
        ? []
        : [
            `${item.language}: ${verdict.class}, ${verdict.aside?.language}, ${verdict.reason}, ${told}: ${item.text.slice(0, 80)}`,
          ];
    });
    assert.deepEqual(wrong, []);
  });
});
