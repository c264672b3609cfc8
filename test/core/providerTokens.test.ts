/** Whose token a text is, what a slip was meant to be, and what may stand in an address. */

import assert from "node:assert/strict";
import {
  insteadInAddress,
  matchAddress,
  matchToken,
  nearestUnsubscribe,
  providerById,
  type TokenMatch,
} from "../../server/src/core/providers/match";
import { tokensIn } from "../../server/src/core/providers/written";

/** `mailchimp unsubscribe, generic sender`, in order of the files. */
const said = (matches: readonly TokenMatch[]): string =>
  matches.map(({ provider, role }) => `${provider.id} ${role}`).join(", ");

describe("whose token it is", () => {
  const table: readonly (readonly [written: string, owners: string])[] = [
    ["*|UNSUB|*", "mailchimp unsubscribe"],
    ["*|unsub|*", "mailchimp unsubscribe"],
    ["*| UNSUB |*", "mailchimp unsubscribe"],
    ["*|UNSUB:https://example.org/left|*", "mailchimp unsubscribe"],
    ["*|UNSUB:|*", ""],
    ["*|FNAME|*", ""],
    ["*|LIST:COMPANY|*", "mailchimp sender"],
    ["*|UPDATE_PROFILE|*", "mailchimp preferences"],
    ['{{unsub "https://example.org/left"}}', "mailchimp unsubscribe"],
    ["{{{unsubscribe}}}", "sendgrid unsubscribe"],
    ["{{{ unsubscribe }}}", "sendgrid unsubscribe"],
    ["{{& unsubscribe}}", "sendgrid unsubscribe"],
    ["{{unsubscribe}}", "brevo unsubscribe, generic unsubscribe, sendgrid unsubscribe"],
    ["{{ unsubscribe | safe }}", "brevo unsubscribe, generic unsubscribe, sendgrid unsubscribe"],
    ["<%asm_group_unsubscribe_raw_url%>", "sendgrid unsubscribe"],
    ["<% asm_group_unsubscribe_raw_url %>", "sendgrid unsubscribe"],
    ["<%= unsubscribe_url %>", ""],
    ["<%asm_preferences_raw_url%>", "sendgrid preferences"],
    ["{{ Sender_City }}", "sendgrid sender"],
    ["{{{pm:unsubscribe}}}", "postmark unsubscribe"],
    ['{{{ pm:unsubscribe label="Leave" }}}', "postmark unsubscribe"],
    ["{{ pm:unsubscribe }}", ""],
    ["%unsubscribe_url%", "mailgun unsubscribe"],
    ["%%unsubscribe_url%%", ""],
    ["{{amazonSESUnsubscribeUrl}}", "amazon-ses unsubscribe"],
    ["{{{RESEND_UNSUBSCRIBE_URL}}}", "resend unsubscribe"],
    ["{{RESEND_UNSUBSCRIBE_URL}}", ""],
    ["[STOP_CODE]", "brevo unsubscribe"],
    ["{{ update_profile }}", "brevo preferences"],
    ["{% unsubscribe %}", "customer-io unsubscribe, klaviyo unsubscribe"],
    ["{%- unsubscribe -%}", "customer-io unsubscribe, klaviyo unsubscribe"],
    ["{% unsubscribe 'Leave this list' %}", "klaviyo unsubscribe"],
    ["{% unsubscribe_link %}", "klaviyo unsubscribe"],
    ["{% unsubscribe_url %}", "customer-io unsubscribe"],
    ["{{ unsubscribe_link }}", "generic unsubscribe, hubspot unsubscribe, hubspot preferences"],
    ["{{ unsubscribe_link_all|escape }}", "hubspot unsubscribe"],
    ["%%unsub_center_url%%", "salesforce-marketing-cloud unsubscribe"],
    ["%%member_busname%%", "salesforce-marketing-cloud sender"],
    ["{{system.unsubscribeLink}}", "marketo unsubscribe"],
    ["<unsubscribe>", "campaign-monitor unsubscribe, generic unsubscribe"],
    ['<preferences lang="en">', "campaign-monitor preferences"],
    ["%UNSUBSCRIBELINK%", "active-campaign unsubscribe"],
    ["%SENDER-INFO-SINGLELINE%", "active-campaign sender"],
    ["$unsub$", "dotdigital unsubscribe"],
    ["{$unsubscribe}", "mailerlite unsubscribe"],
    ["{{$unsubscribe}}", ""],
    ["[[UNSUB_LINK_EN]]", "mailjet unsubscribe, mailjet unsubscribe"],
    ["[[UNSUB_LINK_DE]]", "mailjet unsubscribe"],
    ["{{unsubscribeUrl}}", "generic unsubscribe, iterable unsubscribe"],
    ["{{hostedUnsubscribeUrl}}", "iterable unsubscribe, iterable preferences"],
    ["{{${unsubscribe_url}}}", "braze unsubscribe"],
    ["{{ ${email_footer} }}", "braze unsubscribe"],
    ["{{ UnsubscribeURL }}", "generic unsubscribe, iterable unsubscribe, listmonk unsubscribe"],
    ["{{ unsubscribeurl }}", "generic unsubscribe, iterable unsubscribe"],
    ["{unsubscribe_text}", "mautic unsubscribe"],
    ["[link:subscription_unsubscribe_url]", "mailpoet unsubscribe"],
    ["{action.optOut}", "civicrm unsubscribe"],
    ["{domain.address}", "civicrm sender"],
    ["((unsubscribe_link))", ""],
    ["((name))", ""],
    ["::unsubscribeUrl::", "generic unsubscribe"],
    ["unsubscribe", ""],
    ["{{}}", ""],
    ["{{", ""],
    ["", ""],
  ];
  for (const [written, owners] of table) {
    it(`${written} is ${owners === "" ? "nobody's" : owners}`, () => assert.equal(said(matchToken(written)), owners));
  }

  const addresses: readonly (readonly [address: string, owners: string])[] = [
    ["https://example.org/leave?u=%unsubscribe_url%", "mailgun unsubscribe"],
    ["https://$UNSUB$", "dotdigital unsubscribe"],
    ["%UNSUBSCRIBELINK%&ALL", "active-campaign unsubscribe"],
    ["{{ UnsubscribeURL }}?manage=true", "listmonk preferences"],
    ["{{ unsubscribe_url }}?name={{ first_name }}", "generic unsubscribe"],
    ["https://example.org/{{${unsubscribe_url}}}", "braze unsubscribe"],
    ["https://example.org/p?mkt_unsubscribe=1&mkt_tok=##MKT_TOK##", "marketo unsubscribe"],
    ["https://example.org/unsubscribe", ""],
    ["https://example.org/50%20off%21", ""],
    ["", ""],
  ];
  for (const [address, owners] of addresses) {
    it(`in ${address || "an empty address"}: ${owners || "nobody's"}`, () =>
      assert.equal(said(matchAddress(address)), owners));
  }

  it("cuts an address into its tokens", () =>
    assert.deepEqual(tokensIn("{{{a}}}{{ b }}{% c %}<%d%>*|E|*%%f%%%g_h%[[i]]{$j}{{${k}}}$UNSUB$"), [
      "{{{a}}}",
      "{{ b }}",
      "{% c %}",
      "<%d%>",
      "*|E|*",
      "%%f%%",
      "%g_h%",
      "[[i]]",
      "{$j}",
      "{{${k}}}",
      "$UNSUB$",
    ]));
});

describe("what a slip was meant to be", () => {
  const table: readonly (readonly [written: string, provider: string | undefined, meant: string | undefined])[] = [
    ["*|UNSUBB|*", undefined, "*|UNSUB|*"],
    ["*|UNUSB|*", undefined, "*|UNSUB|*"],
    ["*|UNSU|*", undefined, "*|UNSUB|*"],
    ["{{unsubscibe_url}}", undefined, "{{unsubscribe_url}}"],
    ["{{ unsubsribe_url }}", undefined, "{{unsubscribe_url}}"],
    ["{{unsbuscribe}}", undefined, "{{ unsubscribe }}"],
    ["{{{unsbuscribe}}}", undefined, "{{{unsubscribe}}}"],
    ["{{{ pm:unsubscribed_url }}}", undefined, undefined],
    ["{{{ pm:unsubcribe }}}", undefined, "{{{ pm:unsubscribe }}}"],
    ["{{amazonSESUnsubcribeUrl}}", undefined, "{{amazonSESUnsubscribeUrl}}"],
    ["{{{RESEND_UNSUSCRIBE_URL}}}", undefined, "{{{RESEND_UNSUBSCRIBE_URL}}}"],
    ["%unsubcribe_url%", undefined, "%unsubscribe_url%"],
    ["%%unsub_centre_url%%", undefined, "%%unsub_center_url%%"],
    ["{{system.unsubcribeLink}}", undefined, "{{system.unsubscribeLink}}"],
    ["<%asm_group_unsubscibe_raw_url%>", undefined, "<%asm_group_unsubscribe_raw_url%>"],
    ["{% unsubscribe_lnk %}", undefined, "{% unsubscribe_link %}"],
    ["{% unsubsribe %}", undefined, "{% unsubscribe %}"],
    ["[link:subscription_unsubcribe_url]", undefined, "[link:subscription_unsubscribe_url]"],
    ["{action.unsubcribeUrl}", undefined, "{action.unsubscribeUrl}"],
    ["[[UNSUB_LNK_EN]]", undefined, "[[UNSUB_LINK_EN]]"],
    ["%UNSUBSRIBELINK%", undefined, "%UNSUBSCRIBELINK%"],
    ["{$unsubscirbe}", undefined, "{$unsubscribe}"],
    // Three slips are no slip.
    ["<%asm_group_unsubcribe_rw_ul%>", undefined, undefined],
    // The sender's own names, spelt right.
    ["{{unsubscribe_uri}}", undefined, undefined],
    ["{{unsubscribe-url}}", undefined, undefined],
    ["{{unsubscribeLinks}}", undefined, undefined],
    ["{{ user.unsubscribe_url }}", undefined, undefined],
    ["{{unsubscribe_token}}", undefined, undefined],
    ["{unsubscribe_uri}", undefined, undefined],
    ["%unsubscribe_uri%", undefined, undefined],
    ["{{optOutLinks}}", undefined, undefined],
    // Right words that mean something else.
    ["{{subscribe_url}}", undefined, undefined],
    ["{% subscribe_url %}", undefined, undefined],
    ["{{resubscribe_url}}", undefined, undefined],
    ["{resubscribe_url}", undefined, undefined],
    ["{{reSubscribeUrl}}", undefined, undefined],
    ["[link:subscription_subscribe_url]", undefined, undefined],
    ["{action.subscribeUrl}", undefined, undefined],
    ["{action.resubscribeUrl}", undefined, undefined],
    ["{{unsubscribed}}", undefined, undefined],
    ["{% unsubscribed %}", undefined, undefined],
    ["{{subscription}}", undefined, undefined],
    // Ordinary names.
    ["{{unit}}", undefined, undefined],
    ["{{subject}}", undefined, undefined],
    ["{{first_name}}", undefined, undefined],
    ["{{ description }}", undefined, undefined],
    ["*|SUB|*", undefined, undefined],
    ["*|FNAME|*", undefined, undefined],
    ["%%emailaddr%%", undefined, undefined],
    ["{% csrf_token %}", undefined, undefined],
    ["((name))", undefined, undefined],
    ["[UNIT]", undefined, undefined],
    ["<subscribe>", undefined, undefined],
    ["unsubscibe", undefined, undefined],
    ["{{#unsubscibe}}x{{/unsubscibe}}", undefined, undefined],
    ["", undefined, undefined],
    // What nobody has, judged by the declared provider.
    ["{{unsubscribe_url}}", "customer-io", "{% unsubscribe_url %}"],
    ["{{ unsubscribe_link }}", "klaviyo", "{% unsubscribe_link %}"],
    ["{{unsubscribe_url}}", "iterable", "{{unsubscribeUrl}}"],
    ["{{ unsubscribeUrl }}", "listmonk", "{{ UnsubscribeURL }}"],
    ["{{ UnsubscribeURL }}", "listmonk", undefined],
    ["{{RESEND_UNSUBSCRIBE_URL}}", "resend", "{{{RESEND_UNSUBSCRIBE_URL}}}"],
    ["{{ pm:unsubscribe }}", "postmark", "{{{ pm:unsubscribe }}}"],
    ["{{$unsubscribe}}", "mailerlite", "{$unsubscribe}"],
    ["%UNSUBSCRIBE_LINK%", "active-campaign", "%UNSUBSCRIBELINK%"],
    ["{{unsubscribee}}", "sendgrid", "{{unsubscribe}}"],
    ["{{unsubscribe_url}}", "postmark", undefined],
    ["{{unsubscribe_url}}", "generic", undefined],
    ["{{unsubscibe_url}}", "generic", "{{unsubscribe_url}}"],
    ["{{unsubscibe_url}}", "nobody", "{{unsubscribe_url}}"],
    ["{{ update_profile }}", "brevo", undefined],
    ["{{ unsubscribed }}", "brevo", undefined],
    ["{{unit}}", "brevo", undefined],
    ["{{unsubscribe_url}}", "govuk-notify", undefined],
  ];
  for (const [written, provider, meant] of table) {
    it(`${written || "nothing"}${provider ? ` at ${provider}` : ""}: ${meant ?? "no slip"}`, () => {
      const nearest = nearestUnsubscribe(written, provider);
      assert.equal(nearest?.token.text, meant);
      if (nearest) assert.equal(nearest.role, "unsubscribe");
      if (nearest && providerById(provider) && provider !== "generic") assert.equal(nearest.provider.id, provider);
    });
  }

  it("never speaks of the values of ordinary templates", () => {
    const names = (
      "amount appointment_date basket brand button_url cancel_url city clinic code confirm_url count customer date day discount " +
      "due_date email expiry first_name gp_name hospital id invoice item last_name link list_name location login_url manage_url " +
      "message name number order_id org otp password_reset_url patient phone postcode price product quantity reason ref reset_url " +
      "sender service signature site subject submit subscribe subscriber subscribers subscription subscription_url support_url " +
      "surgery time title token total track_url unit unit_price unsent unset unsub untitled update_url url user verify_url view_url year"
    ).split(" ");
    const shapes = [
      "{{x}}",
      "{{ x }}",
      "{{{x}}}",
      "{% x %}",
      "*|x|*",
      "%x%",
      "%%x%%",
      "[x]",
      "[[x]]",
      "{x}",
      "{$x}",
      "<%x%>",
      "((x))",
      "$x$",
    ];
    for (const shape of shapes) {
      for (const name of names.filter((one) => one !== "unsub"))
        assert.equal(nearestUnsubscribe(shape.replace("x", name)), undefined, shape.replace("x", name));
    }
  });
});

describe("tokens that print a whole link", () => {
  const table: readonly (readonly [written: string, provider: string | undefined, instead: string | undefined])[] = [
    ["{% unsubscribe %}", undefined, "{% unsubscribe_url %} {% unsubscribe_link %}"],
    ["{% unsubscribe %}", "klaviyo", "{% unsubscribe_link %}"],
    ["{% unsubscribe 'Leave' %}", undefined, "{% unsubscribe_link %}"],
    ["{% manage_preferences %}", undefined, "{% manage_preferences_link %}"],
    ["<%asm_global_unsubscribe_url%>", undefined, "{{{unsubscribe}}}"],
    ["{unsubscribe_text}", undefined, "{unsubscribe_url}"],
    ["[link:subscription_unsubscribe]", undefined, "[link:subscription_unsubscribe_url]"],
    ["{{ unsubscribe_section }}", undefined, "{{ unsubscribe_link_all }}"],
    ["{{ unsubscribe_link }}", undefined, undefined],
    ["{% unsubscribe_link %}", "klaviyo", undefined],
    ["*|UNSUB|*", undefined, undefined],
    ["{action.unsubscribe}", undefined, undefined],
    ["{{ my_link }}", undefined, undefined],
  ];
  for (const [written, provider, instead] of table) {
    it(`${written}${provider ? ` at ${provider}` : ""} in an address: ${instead ?? "may stand"}`, () =>
      assert.equal(
        insteadInAddress(written, provider)
          ?.map(({ token }) => token.text)
          .join(" "),
        instead,
      ));
  }
});

describe("looking tokens up", () => {
  it("costs microseconds", () => {
    const written = [
      "*|UNSUB|*",
      "{{unsubscribe_url}}",
      "{{unsubscibe_url}}",
      "{{first_name}}",
      "<%asm_group_unsubscribe_raw_url%>",
    ];
    const rounds = 4000;
    const start = performance.now();
    for (let round = 0; round < rounds; round++) {
      for (const one of written) {
        matchToken(one);
        nearestUnsubscribe(one);
      }
    }
    const each = ((performance.now() - start) * 1000) / (rounds * written.length);
    assert.ok(each < 100, `${each} microseconds`);
  });
});
