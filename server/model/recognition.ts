// tsx server/model/recognition.ts: how well ways out, reasons and senders are recognised in the real texts beside the project, with every error.
import { createLinter, toOptions } from "../src/core";
import { realTexts } from "./judged";
import { showRate } from "./measure";

const linter = createLinter();
const FIELDS = {
  has_unsubscribe: "optOut",
  has_consent_reference: "consentReference",
  has_sender_identity: "sender",
} as const;
const verbose = process.argv.includes("--errors");

const rows = realTexts().map(({ row, text, file }) => {
  const channel = row.channel!.startsWith("email") || row.channel === "letter" ? "email" : "sms";
  const { messages } = linter.lint({ uri: "", path: file, languageId: "", text }, toOptions({ channel }));
  return { row: row as unknown as Record<string, unknown>, shows: messages.map(({ recognised }) => recognised) };
});
for (const [label, field] of Object.entries(FIELDS)) {
  const judged = rows
    .filter(({ row }) => typeof row[label] === "boolean")
    .map(({ row, shows }) => ({
      id: String(row.id),
      truth: row[label] === true,
      said: shows.some((each) => each[field]),
    }));
  const of = (truth: boolean) => judged.filter((item) => item.truth === truth);
  const found = of(true).filter(({ said }) => said);
  const wrong = of(false).filter(({ said }) => said);
  console.log(
    `${field}: recall ${showRate({ hits: found.length, of: of(true).length })}, false ${showRate({ hits: wrong.length, of: of(false).length })}`,
  );
  if (verbose)
    console.log(
      `  missed ${of(true)
        .filter(({ said }) => !said)
        .map(({ id }) => id)
        .join(" ")}\n  false ${wrong.map(({ id }) => id).join(" ")}`,
    );
}
