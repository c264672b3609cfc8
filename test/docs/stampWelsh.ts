// npm run stamp:welsh -- RULE-ID...: notes in a rule's Welsh page that it says what the English one says now. Run it after looking at both.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rulesDirectory, stampOf } from "../harness/rulePage";

const ids = process.argv.slice(2);
if (ids.length === 0)
  throw new Error("Name the rules whose Welsh page was looked at: npm run stamp:welsh -- RULE-ID...");
for (const id of ids) {
  const page = (name: string): string => path.join(rulesDirectory, id, name);
  const welsh = readFileSync(page("rule.cy.md"), "utf8").replace(/\n<!-- rule\.md \w+ -->\s*$/, "");
  writeFileSync(
    page("rule.cy.md"),
    `${welsh.trimEnd()}\n\n<!-- rule.md ${stampOf(readFileSync(page("rule.md"), "utf8"))} -->\n`,
  );
}
