/** unsocial-send-time, as an author meets it. */

import { checkFindings, checkFix, checkNoFindings, crlf } from "../../../../../test/harness/check";

const rule = "unsocial-send-time";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur: save 30% on every spa day this weekend. Book now and treat yourself. Stop: text STOP to 66123";
const at = (line: string, text = OFFER): string => `---\n${line}\n---\n${text}`;

describe(rule, () => {
  it("is silent in the day, its ends included, and over what is no clock", () => {
    for (const line of [
      "schedule: 8:00",
      "schedule: 20:00",
      "send_time: 6pm",
      "send_at: 2026-05-04",
      "schedule: 0 22 * * *",
      "schedule: weekly",
      "schedule: {{send_time}}",
    ])
      checkNoFindings(at(line), { path, ...only });
  });

  it("does not take another key or the text itself for a schedule", () => {
    for (const text of [
      at("updated_at: 2026-05-04T23:00"),
      at("campaign: schedule-22-30"),
      `schedule: 22:30\n${OFFER}`,
      at("title: x", `${OFFER}\nschedule: 22:30`),
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("asks nothing of service messages and of e-mail", () => {
    checkNoFindings(at("schedule: 22:30", "Your taxi is outside."), { path, ...only });
    checkNoFindings(at("schedule: 22:30"), { path: "newsletter.md", ...only });
  });

  it("marks the clock, however it is written", () => {
    for (const clock of ["22:30", "20:01", "7:59", "00:05", "11pm", "9.30pm", "1 am", "midnight"])
      checkFindings(
        at(`schedule: Fri ${clock}\n              ${"^".repeat(clock.length)} ${rule}: "${clock}" is outside`),
        { path, ...only },
      );
  });

  it("changes the clock and nothing beside it, in a CRLF file too", () =>
    checkFix(
      crlf(at("send_at: '2026-05-04T23:15:00Z'")),
      { rule, title: "Send at 10:00", text: crlf(at("send_at: '2026-05-04T10:00:00Z'")) },
      { path },
    ));

  it("keeps a twelve-hour clock", () =>
    checkFix(at("schedule: 10pm"), { rule, title: "Send at 10am", text: at("schedule: 10am") }, { path }));
});
