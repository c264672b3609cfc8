/** Literal sentences for generated templates: no two share words enough to be taken for each other. All names are invented. */

export type Kind = "service" | "promotion" | "optOut";

/** Each speaks for itself: a service sentence promotes nothing, a promotion needs no other words to be one. */
export const SENTENCES: Readonly<Record<Kind, readonly string[]>> = {
  service: [
    "Your order 4821 is out for delivery today.",
    "Your appointment is on Tuesday at ten past nine.",
    "We have received your payment of 12 pounds.",
    "Your password was changed on Monday.",
    "Your parcel is waiting at the depot on Mill Lane.",
    "Please bring your reference number with you.",
    "The engineer will arrive between eight and noon.",
    "Your repeat prescription is ready to collect.",
    "Your security code is 553201.",
    "We have cancelled your booking as you asked.",
    "Your meter reading is due by Thursday.",
    "Your refund will reach your account in five days.",
  ],
  promotion: [
    "Get 20% off all boots this weekend.",
    "Shop our winter sale now and save up to half price.",
    "Buy one pizza and get one free until Sunday.",
    "Treat yourself to a new sofa with our biggest discounts ever.",
    "Upgrade to premium today for only 4.99 a month.",
    "Donate now and help us rescue more hedgehogs.",
    "Book your summer holiday early and save 150 pounds.",
    "Enter our prize draw to win a garden makeover.",
    "Discover our new perfume range, in shops from Friday.",
    "Use code WARM15 for 15% off your next gas boiler.",
    "Join our rewards club and earn points on every coffee.",
    "Hurry, last chance to grab bargain carpets.",
  ],
  /** For text messages. */
  optOut: [
    "Text STOP to 66123 to opt out.",
    "To opt out, text END to 66124.",
    "Reply STOP to 66125 to unsubscribe.",
    "To stop these texts send QUIT to 66126.",
    "You can opt out by texting STOP to 66127.",
    "Txt STOP to 66128 to end.",
  ],
};

/** The ways out of an e-mail: links, since a keyword ends texts only. */
const EMAIL_OPT_OUTS = [
  '<a href="https://larkspur.example/unsubscribe">Unsubscribe</a>',
  'To stop these e-mails, <a href="https://larkspur.example/stop/unsubscribe">unsubscribe here</a>.',
  '<a href="https://larkspur.example/preferences">Change which e-mails you get or unsubscribe</a>',
  'No more of this? <a href="https://larkspur.example/optout">Opt out</a>',
];

export const BY_CHANNEL = { sms: SENTENCES, email: { ...SENTENCES, optOut: EMAIL_OPT_OUTS } };
export type Sentences = typeof SENTENCES;
