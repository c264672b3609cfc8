/** unsocial-send-time, as an author meets it. */

import assert from "node:assert/strict";
import { applyFix, checkFindings, checkFix, checkNoFindings, crlf, lintText } from "../../../../../test/harness/check";

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

  it("reads the time wherever metadata is declared, and mends it there", () => {
    const places: readonly (readonly [path: string, text: string])[] = [
      ["message.sms", at("pecr:\n  send_at: 22:30")],
      ["message.sms", at('pecr:\n  scheduled: "2027-05-04 22:30"')],
      ["push/a.html", `<!-- pecr\nchannel: push\nsend-at: 22:30\n-->\n<p>${OFFER}</p>\n`],
      [
        "push/a.html",
        `<meta name="pecr:channel" content="push">\n<meta name="pecr:send-at" content="22:30">\n<p>${OFFER}</p>\n`,
      ],
      ["message.eml", `From: Larkspur <a@larkspur.example>\nX-Pecr-Channel: sms\nX-Pecr-Send-At: 22:30 \n\n${OFFER}\n`],
      ["a.json", `{ "channel": "sms", "text": "${OFFER}", "pecr": { "send_at": "22:30" } }`],
    ];
    for (const [file, text] of places)
      for (const lines of [(each: string) => each, crlf])
        checkFix(
          lines(text),
          { rule, title: "Send at 10:00", text: lines(text.replace("22:30", "10:00")) },
          { path: file },
        );
  });

  it("reads the time beside the template, for all messages and for one", () => {
    const csv = `id,text\nspa,"${OFFER}"\nsale,"${OFFER}"\n`;
    for (const [sidecar, found] of [
      ["send_at: 22:30\n", [1, 1]],
      ["send_at: 22:30\nmessages:\n  sale: { send_at: 12:00 }\n", [1, 0]],
    ] as const) {
      const { messages } = lintText(csv, { path: "sms/a.csv", settings: { channel: "sms" }, sidecar });
      const problems = messages.map((message) => message.problems.filter(({ ruleId }) => ruleId === rule));
      assert.deepEqual(
        problems.map(({ length }) => length),
        found,
      );
      assert.equal(applyFix(sidecar, problems[0]![0]!.fixes![0]!), sidecar.replace("22:30", "10:00"));
    }
  });

  it("takes the message's own word before the project's", () =>
    checkNoFindings(at("schedule: 22:30\npecr:\n  send_at: 12:00"), { path, ...only }));

  it("says nothing of a header whose value is encoded", () =>
    checkNoFindings(
      `From: Larkspur <a@larkspur.example>\nX-Pecr-Channel: sms\nX-Pecr-Send-At: =?UTF-8?Q?22=3A30?=\n\n${OFFER}\n`,
      { path: "message.eml", ...only },
    ));
});
