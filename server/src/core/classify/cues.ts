/**
 * Cue families: groups of phrases with one reason a person understands.
 * A cue decides nothing: the model weighs it like any other word, and the reason explains the weight when it is shown.
 * In phrases, `N` stands for a number, `£N` for a sum, `N%` for a percentage, `DAY`, `DATE`, `TIME`, `CODE`, `URL` and `NAME` (a placeholder)
 * for their class, `_` for any one word; words are compared by stem.
 */

/** One family. `id` is a feature of the model, so renaming it makes the model stale. */
export interface Cue {
  readonly id: string;
  readonly towards: "marketing" | "service";
  /** Completes "because ...": a whole sentence, shown in hovers and lists. */
  readonly reason: string;
  /** Where the line is drawn: a section of the domain notes, an ICO text or a decision. */
  readonly source: string;
  readonly phrases: readonly string[];
}

const list = (text: string): readonly string[] => text.split("|").map((phrase) => phrase.trim());
const DEFINITION = "PECR regulation 2(1): direct marketing";
const TONE = "ICO, Identify direct marketing: phrasing, tone and context";
const AMEX = "ICO, American Express (2021)";

/** A phrase that two families list belongs to the first. Any change here makes the model stale until it is trained again. */
export const CUES: readonly Cue[] = [
  {
    id: "price-reduction",
    towards: "marketing",
    source: DEFINITION,
    reason: "A lower price promotes goods or services.",
    phrases: list(
      "N% off|£N off|half price|half-price|save £N|save N%|save up to|saving of|at N% less|discount|discounted|price drop|price cut|prices cut|cheaper|reduced to|now only £N|only £N|from just £N|just £N|bogof|buy one get|two for one|2 for 1|N for N|N for £N|money off|knocked off|was £N now|bargain|cut price|best price|lowest price|great value|clearance|bundle",
    ),
  },
  {
    id: "sale-event",
    towards: "marketing",
    source: DEFINITION,
    reason: "It announces a sale or special offer.",
    phrases: list(
      "sale ends|sale starts|sale now on|our sale|flash sale|summer sale|winter sale|january sale|black friday|cyber monday|special offer|exclusive offer|latest offers|offers inside|great offers|our offers|deal of the|deals|hot deals|last chance to buy|while stocks last|limited time|limited edition|limited offer|offer ends|ends tonight|ends soon|hurry|don't miss out|dont miss out|don't miss|miss out|act now|act fast|before it's gone|before they're gone|selling fast|going fast|last few",
    ),
  },
  {
    id: "free-item",
    towards: "marketing",
    source: DEFINITION,
    reason: "Something free is held out to win the reader over.",
    phrases: list(
      "free gift|free trial|free sample|free taster|free consultation|free quote|free month|first month free|free delivery on|free shipping on|free entry|completely free|for free|on us|complimentary|treat on us|freebie|no obligation|free session|free class|free pass|free upgrade|get a free|claim your free|free assessment",
    ),
  },
  {
    id: "voucher",
    towards: "marketing",
    source: DEFINITION,
    reason: "A voucher or code invites a purchase.",
    phrases: list(
      "use code|with code|voucher code|promo code|discount code|coupon|quote CODE|quote code|enter code CODE at checkout|at checkout|gift voucher|voucher|redeem",
    ),
  },
  {
    id: "prize",
    towards: "marketing",
    source: "E-Commerce Regulations 2002, regulation 7",
    reason: "A prize or draw promotes.",
    phrases: list(
      "prize draw|win a|win £N|chance to win|to win|you could win|could be yours|enter our|enter now|competition|giveaway|raffle|jackpot|lucky winner|you have won|you've won|guaranteed prize|sweepstake",
    ),
  },
  {
    id: "referral",
    towards: "marketing",
    source: "PECR regulation 22: instigation",
    reason: "It asks the reader to recruit others.",
    phrases: list(
      "refer a friend|tell your friends|tell a friend|friends and family|bring a friend|bring a mate|share this|share with|spread the word|pass this on|forward this|invite your friends|invite a friend|recommend us|know anyone who|know someone who|for every friend",
    ),
  },
  {
    id: "buy-now",
    towards: "marketing",
    source: DEFINITION,
    reason: "It calls on the reader to buy.",
    phrases: list(
      "shop now|buy now|order now|order today|buy yours|get yours|grab yours|grab a|grab your|treat yourself|treat someone|browse the|browse our|shop the|shop our|shop online|see the range|view the collection|new collection|new range|our range|add to basket|pre-order|preorder|stock up|snap up|in store now|in stock now|in store and online",
    ),
  },
  {
    id: "upgrade",
    towards: "marketing",
    source: "ICO, EE (2019)",
    reason: "It pushes a dearer plan or an extra.",
    phrases: list(
      "upgrade now|upgrade today|upgrade to|upgrade your plan|go premium|go pro|get premium|unlock|unlimited|switch to our|add to your plan|why not add|why not upgrade|add on|boost your|get more from your plan|more data|faster broadband|save with annual|switch to annual|annual plan",
    ),
  },
  {
    id: "invitation",
    towards: "marketing",
    source: TONE,
    reason: "It invites the reader to come, join or book something new.",
    phrases: list(
      "join us|come along|come and|come down|pop in|drop in|you are invited|you're invited|we'd love to see you|would love to see you|see you there|book your place|book your spot|save your spot|save your seat|reserve your place|reserve your spot|secure your place|register now|sign up now|sign up today|join today|join now|get involved|take part|open day|open evening|book now|book today|tickets on sale|tickets from|early bird|all welcome|everyone welcome|why not|why not come|fancy",
    ),
  },
  {
    id: "new-offering",
    towards: "marketing",
    source: "GP guide, section 2; ICO, Identify direct marketing",
    reason: "It announces a new service, product or place.",
    phrases: list(
      "new service|new clinic|new product|new range|new menu|new class|new feature|new course|now available|now offering|now offer|we now offer|introducing|we are launching|launching|just launched|launch of|has launched|brand new|all new|excited to announce|pleased to announce|delighted to announce|thrilled to|excited to share|proud to|coming soon|new arrivals|just landed|just arrived|now open|opening soon|we have opened|grand opening|meet the new|say hello to",
    ),
  },
  {
    id: "benefits",
    towards: "marketing",
    source: AMEX,
    reason: "It praises benefits to encourage more use.",
    phrases: list(
      "get the most|make the most|most out of|more from your|did you know|have you discovered|have you tried|have you thought about|you can also|enjoy|perks|rewards|earn points|double points|bonus points|exclusive|exclusively for|just for you|specially for you|handpicked|hand-picked|tailored|treat|benefits of|enjoy the benefits|discover|explore|find out how|learn how|see how|see what's new|what's new|experience the",
    ),
  },
  {
    id: "personal-picks",
    towards: "marketing",
    source: TONE,
    reason: "It recommends things to buy or use.",
    phrases: list(
      "recommended for you|you may like|you might like|you may also like|you might also like|customers also bought|picked for you|picks for you|top picks|based on your|inspired by your|goes well with|perfect for|ideal for|the perfect|why not try|try our|give it a try|give it a go|best sellers|bestselling|best-selling|popular",
    ),
  },
  {
    id: "app-push",
    towards: "marketing",
    source: "ICO, EE (2019) and American Express (2021)",
    reason: "It pushes an app or account feature.",
    phrases: list(
      "download our app|download the app|get the app|get our app|try the app|try our app|our app|app store|google play|in the app|follow us|like us|find us on|on facebook|on instagram|rate us|rate our|leave a review|leave us a review|write a review|5 stars|five stars|review us|tell us what you think",
    ),
  },
  {
    id: "appeal",
    towards: "marketing",
    source: "ICO, Identify direct marketing: aims and ideals",
    reason: "It asks for money or support for a cause.",
    phrases: list(
      "donate|donation today|make a donation|give today|please give|your gift|your support|chip in|fundraise|fundraising|fundraiser|sponsor|sponsor me|appeal|monthly gift|regular gift|could you give|can you give|£N a month|£N could|legacy|leave a gift|help us|we need your help|we need you|support our|support us|stand with|volunteer|volunteers needed|sign the petition|sign our|petition|campaign|vote for|your vote|pledge|join the fight|make a difference|lend a hand",
    ),
  },
  {
    id: "win-back",
    towards: "marketing",
    source: "ICO, Flybe and Honda (2017)",
    reason: "It tries to bring a former or idle customer back, or to renew permission to market.",
    phrases: list(
      "we miss you|missed you|haven't seen you|been a while|long time no see|come back|welcome back offer|still interested|still thinking|left something|left behind|in your basket|your basket|your cart|complete your purchase|complete your order|don't forget about|stay in touch|keep in touch|stay subscribed|want to hear from us|hear from us|keep hearing from|update your preferences|opt in|opt back in|sign up to our newsletter|subscribe to our|newsletter",
    ),
  },
  {
    id: "superlative",
    towards: "marketing",
    source: TONE,
    reason: "The tone praises rather than informs.",
    phrases: list(
      "amazing|awesome|fantastic|fabulous|incredible|gorgeous|stunning|delicious|beautiful|exciting|excited|thrilled|unmissable|unbeatable|best ever|biggest ever|world class|award-winning|luxury|luxurious|perfect|effortless|game changer|must-have|wonderful|brilliant|spectacular|magical|unforgettable|great news|good news",
    ),
  },
  {
    id: "sales-follow-up",
    towards: "marketing",
    source: "ICO, We Buy Any Car (2021)",
    reason: "It chases a sale that the reader did not ask to be chased for.",
    phrases: list(
      "just checking in|just following up|following up|wanted to reach out|reaching out|quick question|book a demo|book a call|schedule a demo|schedule a call|happy to chat|happy to show|would you be interested|interested in|are you looking for|looking for a|looking to|no strings|request a quote|get a quote|free demo|our team can help|we can help you|we help",
    ),
  },
  {
    id: "debt-lead",
    towards: "marketing",
    source: "ICO, Valca Vehicle (2021)",
    reason: "It seeks leads for money or claims services.",
    phrases: list(
      "write off|you could be owed|you may be entitled|you may be owed|entitled to|claim now|make a claim|mis-sold|cash loan|loans from|borrow up to|pre-approved|you qualify|you are eligible|check if you|are you eligible|find out if you|struggling with debt|consolidate",
    ),
  },
  {
    id: "entertainment-service",
    towards: "marketing",
    source: DEFINITION,
    reason: "It sells a paid text or phone service.",
    phrases: list(
      "ringtone|polyphonic|text _ to N|txt _ to|per msg|per message|p per min|subscription service|dating|chat line|hot singles|wallpaper|mobile content",
    ),
  },
  {
    id: "confirmation",
    towards: "service",
    source: "ICO: service messages",
    reason: "It confirms something the reader did or booked.",
    phrases: list(
      "order confirmation|order confirmed|booking confirmed|booking confirmation|is confirmed|has been confirmed|are confirmed|confirms that|to confirm that|we have received|we've received|has been received|thank you for your order|thanks for your order|thank you for your payment|payment received|your receipt|receipt for|here is your receipt|has been processed|has been accepted|has been approved|has been cancelled|is cancelled|was cancelled|cancellation|successfully|has been updated|has been changed|was changed|has been added|has been removed",
    ),
  },
  {
    id: "reference",
    towards: "service",
    source: "ICO: service messages",
    reason: "It carries a reference of a running matter.",
    phrases: list(
      "order number|order no|order CODE|reference number|booking reference|your reference|reference CODE|reference NAME|ref CODE|ref NAME|ref N|case number|claim number|ticket number|policy number|account number|tracking number|invoice number|invoice N|invoice CODE|order NAME|booking NAME|claim CODE|account ending|card ending|ending in N|ending N",
    ),
  },
  {
    id: "delivery",
    towards: "service",
    source: "ICO: service messages",
    reason: "It reports on a delivery or collection.",
    phrases: list(
      "out for delivery|on its way|has been dispatched|been dispatched|has shipped|been shipped|will be delivered|was delivered|has been delivered|your parcel|your delivery|delivery slot|track your|tracking|ready to collect|ready for collection|ready for pick up|to collect|left with|left in a safe place|your driver|your order is|your order has",
    ),
  },
  {
    id: "appointment",
    towards: "service",
    source: "GP guide, section 3",
    reason: "It is about an appointment the reader has or is due.",
    phrases: list(
      "your appointment|appointment on|appointment at|appointment with|appointment is|appointment has been|reminder of your|reminder that you|reminder for your|this is a reminder|you have an appointment|is due|are due|now due|due for|overdue|your annual review|your results|your test results|test result|your prescription|prescription is ready|ready to collect from|your vaccination|rearrange|reschedule|cancel your appointment|to cancel|to rearrange|if you cannot attend|unable to attend|please attend|please arrive|please bring|bring your",
    ),
  },
  {
    id: "security",
    towards: "service",
    source: "ICO: service messages",
    reason: "It guards the reader's account.",
    phrases: list(
      "verification code|security code|one-time code|one time code|passcode|one-time password|your code is|your code|reset your password|password reset|password was changed|changed your password|verify your|confirm your email|confirm your e-mail|new sign-in|new login|signed in from|sign in attempt|if this was not you|if this wasn't you|if you did not request|if you didn't request|did not make this|ignore this|never share|do not share|never ask|expires in|code expires|two-factor|suspicious activity|fraud|scam",
    ),
  },
  {
    id: "payment",
    towards: "service",
    source: "ICO: service messages",
    reason: "It is about money the reader owes, paid or is owed.",
    phrases: list(
      "payment due|payment failed|payment of £N|payment was|payment has|your payment|amount due|balance due|your balance|outstanding balance|overdue|arrears|direct debit|your bill|your invoice|your statement|statement is|refund|refunded|has been refunded|will be credited|has been credited|was charged|will be charged|charged to|has been paid|late fee|update your payment|card expires|card has expired|declined|we could not take|we couldn't take|failed to collect|total paid|amount paid|subtotal|vat",
    ),
  },
  {
    id: "change-notice",
    towards: "service",
    source: "ICO: service messages",
    reason: "It gives notice of a change, fault or safety matter.",
    phrases: list(
      "changes to our terms|change to our terms|terms and conditions are changing|updated our terms|updated our privacy|privacy policy|privacy notice|will change on|is changing|are changing|will increase|is increasing|from DATE|with effect from|effective from|will be closed|is closed|are closed|closed on|opening hours|maintenance|planned work|outage|power cut|water supply|disruption|delayed|delay|product recall|recall|safety notice|stop using|data breach|incident|has been resolved|is resolved|affected|no action|you do not need to|you don't need to|no further action",
    ),
  },
  {
    id: "required-step",
    towards: "service",
    source: "ICO: service messages",
    reason: "It asks for a step the running matter needs.",
    phrases: list(
      "please confirm|please reply|reply yes|reply y|reply c to|reply cancel|please complete|please upload|please provide|please send us|please return|please check|please read|please sign|please pay|action required|action needed|we need you to|you need to|you must|before we can|to complete your|to activate|activate your|click to verify|click the link|click below to|follow the link|log in to|sign in to view|view your|respond by|deadline|by DATE|within N days|failure to|if you do not",
    ),
  },
  {
    id: "solicited",
    towards: "service",
    source: "ICO: solicited messages",
    reason: "It answers something the reader asked for.",
    phrases: list(
      "you requested|you asked|as requested|your request|your enquiry|your query|your quote|your application|your claim|your complaint|your ticket|your message|in reply to|in response to|thank you for contacting|thanks for contacting|thank you for getting in touch|you have been invited to join|has invited you|invited you to|replied to|commented on|mentioned you|sent you a message|shared a|assigned to you|assigned you",
    ),
  },
  {
    id: "contract-record",
    towards: "service",
    source: "ICO: service messages",
    reason: "It records the reader's own contract, account or membership.",
    phrases: list(
      "your contract|your policy|your membership|your subscription|your tenancy|your licence|your permit|your account|your booking|your reservation|your ticket|your policy documents|your documents|renewal date|renews on|will renew|expires on|will expire|expired on|has expired|has ended|will end|comes to an end|cooling-off|cooling off|right to cancel|start date|end date|your plan|for your records|keep this|find attached|attached is|attached your",
    ),
  },
];
