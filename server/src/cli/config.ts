/** `pecr-lint config`: which settings are in force for a file, and from where each comes. */

import { explainedText, translatorFor } from "../core";
import type { ConfigCommand } from "./args";
import { Configs } from "./configs";
import { saying } from "./faults";
import type { Output } from "./main";

/** Returns the exit status: 2 when a configuration has a problem, which was said. */
export function config({ path, config: named, format, language }: ConfigCommand, output: Output): number {
  const translate = translatorFor(language);
  let said = 0;
  const tell = saying((message) => {
    said++;
    output.say(message);
  }, translate);
  const configs = new Configs(tell, named);
  const explained = configs.explain(path);
  output.write(
    format === "json"
      ? `${JSON.stringify(explained, undefined, 2)}\n`
      : explainedText(explained, (text) => translate(text) ?? text),
  );
  return said > 0 ? 2 : 0;
}
