/** A message that the classifier cannot place: said, because silence would pass for clean. */

import { declaresMarketing, promotions, quote } from "../../text/judged";
import { markedOf, wordsOf } from "../../text/place";
import type { Aside, Finding, Message, Rule, SourceRange } from "../../types";

export const rule: Rule = {
  meta: {
    id: "unclear-message",
    summary: "A message that could be read either way, or whose words could not be judged.",
    duty: "label-honestly",
    severity: "information",
    fixable: false,
    general: true,
  },

  *check({ message, verdict }): Iterable<Finding> {
    const { aside } = verdict;
    if (aside && !aside.decides) yield setAside(aside, message.range);
    if (verdict.class !== "unsure" || declaresMarketing(message)) return;
    if (aside?.decides) {
      yield { range: beginning(message.range), text: `${verdict.reason} ${ASK_A_READER}` };
      return;
    }
    if (verdict.sentences.length === 0) {
      yield {
        range: beginning(message.range),
        text: `${verdict.reason ?? "There is nothing to judge here."} ${adviceFor(message)}`,
      };
      return;
    }
    const [promotion] = promotions(verdict);
    if (!promotion) {
      yield {
        range: beginning(message.range),
        text: "This could be read as marketing or as a service message, and no words decide it. Ask whether it serves something the reader already has, or tries to start something new.",
      };
      return;
    }
    const place = promotion.strongest?.place ?? promotion.place;
    yield {
      range: markedOf(place),
      text: `${quote(wordsOf(place))} could be read as marketing; the rest does not decide it. Ask whether it serves something the reader already has. If it tries to start something new, treat the message as marketing.`,
    };
  },
};

function adviceFor({ parts }: Message): string {
  const own = parts.filter(({ foreign }) => foreign === undefined);
  if (own.some(({ visible, controls }) => /[\p{L}\p{N}\uFFFC]/u.test(visible.text) || controls.length > 0))
    return "Judge it with the words filled in, or declare its purpose and check the words yourself.";
  return own.some(({ images = [] }) => images.length > 0)
    ? "Write what its pictures say into their alt texts, so that it can be judged and everybody can read it."
    : "Write them before it is sent.";
}

const ASK_A_READER =
  "Let somebody who reads it say whether it promotes anything, and declare its purpose: the checks of opt-out, consent and sender follow from that.";

/** A part in another language says nothing of the verdict, and is never passed over in silence. */
function setAside(aside: Aside, message: SourceRange): Finding {
  return {
    range: placeOf(aside, message),
    text: `This part is written in ${aside.language} and was set aside: the verdict is that of the English alone. Check that both say the same.`,
    severity: "hint",
  };
}

function placeOf({ places: [place] }: Aside, message: SourceRange): SourceRange {
  return place && place.part.foreign === undefined ? markedOf(place) : beginning(message);
}

/** The first character: a whole message underlined would only be noise. */
function beginning({ start, end }: SourceRange): SourceRange {
  return { start, end: Math.min(end, start + 1) };
}
