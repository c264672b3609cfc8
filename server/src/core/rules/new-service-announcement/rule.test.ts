/** new-service-announcement, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "new-service-announcement";
const only = { only: rule };
const path = "message.sms";
const health = { path, settings: { sector: "health" } } as const;
const ico2021 = { path, settings: { sector: "health", publicTaskStance: "ico2021" } } as const;
const CLINIC = "Dear patient, we are excited to offer a new diabetes wellness clinic.";

describe(rule, () => {
  it("marks the sentence that announces", () =>
    checkFindings(
      `${CLINIC}\n${"^".repeat(CLINIC.length)} ${rule}: "Dear patient, we are excited\nCall us on 01632 960123.`,
      {
        ...health,
        ...only,
      },
    ));

  it("knows the ways in which a practice announces", () => {
    for (const text of [
      "Fernhill Surgery is pleased to announce a new physiotherapy service.",
      "Our minor injuries clinic at Fernhill is now open.",
      "We have launched a weight management programme for patients.",
      "New at Fernhill Surgery: a stop smoking group.",
      "We are opening a wellbeing hub in June.",
      "Introducing evening yoga classes at the surgery.",
      "The practice app is now available to all our patients.",
      "Our brand-new online portal is here.",
    ])
      assert.deepEqual(
        findingsOf(text, rule, health).map(({ words }) => words),
        [text],
      );
  });

  it("is silent on what is due to one patient", () => {
    for (const text of [
      "Your annual diabetes review is due. To arrange it call Fernhill Surgery on 01632 960123.",
      "We are pleased to offer you an appointment at the memory clinic on 3 May.",
      "We are pleased to offer you a place on the pain management programme from 4 June.",
      "Your appointment at the new patient clinic is on 3 May at 10:00.",
      "We have received a new referral for you to the physiotherapy service.",
      "You have a new letter from the clinic.",
      "Your new treatment plan is attached.",
      "Your results from the blood clinic are now available.",
      "Your glasses have just arrived at the branch.",
    ])
      checkNoFindings(text, { ...health, ...only });
  });

  it("is silent on news of what is there already", () => {
    for (const text of [
      "We have a new phone number for the clinic: 01632 960123.",
      "Please use the new entrance to the clinic on Mill Road.",
      "Bank holiday opening: the clinic is closed on Monday 5 May.",
      "The clinic is now open until 19:00 on Tuesdays.",
      "The online booking service is now running again.",
      "Please launch the app to join your video appointment.",
      "Flu jabs are now available at your local clinic.",
      "We have updated our privacy notice for the app.",
    ])
      checkNoFindings(text, { ...health, ...only });
  });

  it("outside health speaks only where the message promotes", () => {
    const classes = "We are delighted to launch our new yoga classes at Harbour Gym.";
    const offer = "Book your place today and save 20% on your first month.";
    assert.deepEqual(
      findingsOf(`${classes} ${offer}`, rule, { path }).map(({ words }) => words),
      [classes],
    );
    checkNoFindings("Your table is booked for 19:00 on Saturday 7 June. We will show you the new menu then.", {
      path,
      ...only,
    });
  });

  it("takes the place of marketing-wording on the same words", () => {
    const classes = "We are delighted to launch our new yoga classes at Harbour Gym.";
    const words = findingsOf(`${classes} Book your place today and save 20%.`, "marketing-wording", { path }).map(
      (found) => found.words,
    );
    assert.ok(words.length > 0 && words.every((each) => !classes.includes(each)), words.join(" | "));
  });

  it("softens under the public-task view and says what to note", () => {
    assert.equal(severityOf(CLINIC, rule, health), "warning");
    assert.equal(severityOf(CLINIC, rule, ico2021), "information");
    assert.ok(findingsOf(CLINIC, rule, ico2021)[0]!.text.includes("public-task view"));
  });

  it("does not soften outside health", () =>
    assert.equal(
      severityOf(
        "We are delighted to launch our new yoga classes. Book your place today and save 20% on your first month.",
        rule,
        {
          path,
          settings: { publicTaskStance: "ico2021" },
        },
      ),
      "warning",
    ));

  it("is silent when one person gets it, or the author declares marketing", () => {
    for (const line of ["audience: single", "audience: triggered", "purpose: marketing", "purpose: mixed"])
      checkNoFindings(`---\npecr:\n  ${line}\n---\n${CLINIC}`, { ...health, ...only });
    for (const line of ["audience: segment", "purpose: service", "purpose: public-task"])
      assert.equal(severityOf(`---\npecr:\n  ${line}\n---\n${CLINIC}`, rule, health), "warning", line);
  });

  it("reads HTML, Markdown, a subject and CRLF", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [
        "email.html",
        `<h1>News</h1><p>Dear patient, we now offer <b>acupuncture</b> sessions.</p>`,
        "Dear patient, we now offer <b>acupuncture</b> sessions.",
      ],
      ["newsletter.md", "# News\n\nWe have a *new travel clinic*.\n", "We have a *new travel clinic*."],
      ["message.eml", "Subject: Our new travel clinic\n\nCall us on 01632 960123.\n", "Our new travel clinic"],
      ["message.sms", crlf(`Dear patient,\n${CLINIC}\nThank you`), CLINIC],
    ];
    for (const [file, text, words] of cases)
      assert.deepEqual(
        findingsOf(text, rule, { ...health, path: file }).map((found) => found.words),
        [words],
      );
  });

  it("has the severity that the settings give, under either view", () => {
    const given = (severity: "error" | "off") => ({
      path,
      settings: { ...ico2021.settings, rules: { [rule]: severity } },
    });
    assert.equal(severityOf(CLINIC, rule, given("error")), "error");
    checkNoFindings(CLINIC, { ...given("off"), ...only });
  });

  it("knows new things in other words, and the reader's own affairs, in a text", () => {
    for (const text of [
      "Say hello to our all-new garden bar! 2 for 1 on cocktails all week. The Plough. STOP to 66123",
      "NEW: hot stone massage at Larkspur Spa. 20% off your first, book now. STOP to 66123",
    ])
      assert.equal(findingsOf(text, rule, { path: "message.sms" }).length, 1, text);
    for (const text of ["Your new router is on its way and arrives on 3 May. Plug it in when it comes."])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  it("knows new things in other words, and the reader's own affairs, in an e-mail", () => {
    for (const text of [
      "Subject: Big news\n\nWe're opening in Hexby on 3 May! 30% off everything all weekend, come and celebrate with us.",
      "Subject: Cakes\n\nWe now do wedding cakes! Order before June and save 20% on yours.",
    ])
      assert.equal(findingsOf(text, rule, { path: "email.txt" }).length, 1, text);
    for (const text of [
      "Subject: Sale\n\n30% off every sofa this weekend, shop now while stocks last. New customers welcome.",
    ])
      checkNoFindings(text, { path: "email.txt", only: rule });
  });

  it("knows new things in other words, and the reader's own affairs, in a text (health)", () => {
    for (const text of ["Dear patient, we now offer minor surgery at Mill Lane. Ask at reception."])
      assert.equal(findingsOf(text, rule, { path: "message.sms", settings: { sector: "health" } }).length, 1, text);
    for (const text of [
      "Dr Lee has referred you to the new pain clinic. They will write to you within six weeks.",
      "Your appointment at the new eye clinic is on 3 May at 10:20.",
      "Thank you for asking about our new carers group. It meets on Tuesdays at 2pm in room 4.",
      "You have been moved to the new diabetes programme list. Your nurse will ring you.",
      "We now have your results. Please call 01632 960123 after 2pm.",
      "The clinic now has a lift. Enter by the Mill Lane door.",
    ])
      checkNoFindings(text, { path: "message.sms", settings: { sector: "health" }, only: rule });
  });
});
