/** A push to get or use an app, a portal or an account feature. */

import { declaresMarketing, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { remembered } from "../../text/remember";
import { removal } from "../../text/remove";
import { isPublicBody } from "../../text/sector";
import type { Finding, Place, Rule, RuleContext, SentenceVerdict } from "../../types";

const APP =
  /(?<!\bno (?:extra |more )?)\bapps?\b(?!\.\w)|\bapp-only\b|\b(?:app store|google play|play store)\b|\b(?:online|patient|customer|member|new|my \w+) portal\b|\bportal: sign up\b|\bonline account is better\b|\bpush notifications\b/i;
/** Urges the reader to get it or use it. */
const PUSHES =
  /\b(?:download(?:ed)?|get|install|try|switch to|discover|explore|love|introducing|(?<!\b(?:who|customers|members|people) )(?:order in|book (?:in|through))|join|turn on|give it a try|unlock|enjoy|better (?:in|with)|leave us|rate|say hello|hello app|reasons to|smarter|with (?:the|our) (?:\w+ ){0,2}app|makes?|puts?|got (?:our|the)|have you tried|in your pocket|use the|did you know)\b/i;
/** A step without which the reader's own matter does not go on, or news of the app's own working. */
const NEEDED =
  /\b(?:to (?:use|approve|set up|start|board|open|enter|sign in|see your results|keep)\b|cannot be|before (?:then|your|the) (?:please|appointment)|scan the code|no longer|stops? working|not available|maintenance|official stores?|by e-?mail or by post|or at the (?:desk|machine)|on paper|or print|one-time code|update it|never (?:share|ask)|consent for|if (?:it|this) was)\b/i;

export const rule: Rule = {
  meta: {
    id: "app-download-promotion",
    summary: "A push to get or use an app, a portal or an account feature.",
    duty: "treat-as-marketing",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { message, verdict, facts, channel, file } = context;
    if (declaresMarketing(message) || (verdict.class !== "marketing" && verdict.class !== "mixed")) return;
    const place = findPush(context);
    if (!place) return;
    const publicTask = isPublicBody(facts) && facts.publicTaskStance === "ico2021";
    yield {
      range: sourceOf(place),
      text: publicTask
        ? `${quote(wordsOf(place))} urges people to use an app. Under the public-task view a neutral line on how to reach you can be service; keep praise out, or treat the message as marketing.`
        : `${quote(wordsOf(place))} urges people to use an app. Unless the reader's own matter needs that step, it reads as marketing: say plainly where things can be done, or take it out.`,
      fixes: removal(place, file.text),
      ...(publicTask || channel.id === "push" ? { severity: "information" as const } : {}),
    };
  },
};

const namesApp = remembered((words) => APP.test(words));
const pushes = remembered((words) => PUSHES.test(words) && !NEEDED.test(words));

/** The promotional sentence that names the app, or that urges right beside one that does. */
function findPush({ verdict }: RuleContext): Place | undefined {
  const shown = verdict.sentences.filter(
    ({ place: { part } }) => part.kind !== "preheader" && part.foreign === undefined,
  );
  const names = shown.map(({ place }) => namesApp(wordsOf(place)));
  const urges = shown.filter(({ place }) => pushes(wordsOf(place)));
  const own = urges.filter((sentence) => sentence.promotes && names[shown.indexOf(sentence)]);
  const near = urges.filter(
    (sentence) =>
      /\bdownload(?! (?:them|these|those|a copy|(?:your|the) (?:free )?(?:e-?)?(?:tickets?|pass(?:es)?|form|pdf|guide|file|map|invoice|statement)))|\binstall|\bget it\b/i.test(
        wordsOf(sentence.place),
      ) && beside(names, shown.indexOf(sentence)),
  );
  const found: readonly SentenceVerdict[] = own.length > 0 ? own : near;
  return (found.find(({ place }) => place.part.kind === "body") ?? found[0])?.place;
}

function beside(names: readonly boolean[], at: number): boolean {
  return names[at - 1] === true || names[at] === true || names[at + 1] === true;
}
