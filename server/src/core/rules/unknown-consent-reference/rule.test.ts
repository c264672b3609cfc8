/** unknown-consent-reference, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, crlf, findingsOf, fixed, severityOf } from "../../../../../test/harness/check";

const rule = "unknown-consent-reference";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const block = (lines: string, text = OFFER): string => `---\npecr:\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;
const register = "- {id: Web-2026}\n- {id: till}";

describe(rule, () => {
  it("says nothing where there is no register, or no reference", () => {
    checkNoFindings(block("consent: no-such"), { path, ...only });
    for (const lines of [
      "purpose: marketing",
      "consent: true",
      "consent: no",
      "consent: '{{ref}}'",
      "consent: '*|REF|*'",
      "consent: ((ref))",
      "consent: ''",
    ])
      checkNoFindings(block(lines), { path, register, ...only });
  });

  it("speaks of service messages too: a reference that leads nowhere is wrong everywhere", () =>
    assert.equal(
      severityOf(block("purpose: service\nconsent: no-such", "Your table is booked."), rule, { path, register }),
      "warning",
    ));

  it("offers what differs in case or in a letter or two, and nothing else", () => {
    const fixes = (id: string) => findingsOf(block(`consent: ${id}`), rule, { path, register })[0]!.fixes;
    assert.deepEqual(fixes("web-2026"), ['Change to "Web-2026"']);
    assert.deepEqual(fixes("wbe-2026"), ['Change to "Web-2026"']);
    assert.deepEqual(fixes("tiles"), []);
    assert.deepEqual(fixes("til"), ['Change to "till"']);
    assert.deepEqual(fixes("spring-fair"), []);
  });

  it("offers no other year's record, and no other version's: digits that differ are no slip", () => {
    const held = "- id: newsletter-2024\n- id: newsletter-2026\n- id: form-v1\n";
    const fixes = (id: string) => findingsOf(block(`consent: ${id}`), rule, { path, register: held })[0]!.fixes;
    assert.deepEqual(fixes("newsletter-2025"), []);
    assert.deepEqual(fixes("newsletter-2062"), []);
    assert.deepEqual(fixes("newsleter-2024"), ['Change to "newsletter-2024"']);
    assert.deepEqual(fixes("newsletter_2026"), ['Change to "newsletter-2026"']);
    assert.deepEqual(fixes("form-v2"), []);
  });

  it("changes the reference alone, quoted, in CRLF and in a header", () => {
    const title = "Change to";
    assert.equal(
      fixed(crlf(block('consent: { ref: "web-2026" }')), rule, title, { path, register }),
      crlf(block('consent: { ref: "Web-2026" }')),
    );
    const mail = (id: string): string => `From: a@larkspur.example\nX-Pecr-Consent-Ref: ${id}\n\n${OFFER}\n`;
    assert.equal(fixed(mail("web-2026"), rule, title, { path: "message.eml", register }), mail("Web-2026"));
  });

  it("is sure of nothing where the register could not be read to its end", () => {
    const [finding] = findingsOf(block("consent: no-such"), rule, { path, register: `${register}\n- {id: [` });
    assert.equal(finding!.severity, "information");
    assert.match(finding!.text, /as far as that could be read/);
    assert.deepEqual(finding!.fixes, []);
  });
});
