/** One example for each format and each template syntax: docs/formats.md shows them, examples.test.ts runs them. */

export interface FormatExample {
  /** The format's id. */
  readonly format: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** What a reader sees of each message, its parts joined by " / ", placeholders as "…". */
  readonly messages: readonly string[];
}
export interface EngineExample {
  /** The engine's id. */
  readonly engine: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** Kind and name of each tag, in order. */
  readonly tags: readonly string[];
}

export const formatExamples: readonly FormatExample[] = [
  {
    format: "text",
    title: "Plain text and SMS (`.txt`, `.sms`); a first line `Subject:` is the subject",
    path: "reminder.txt",
    text: "Subject: Your visit on Tuesday\n\nDear {{name}}, please bring your card.",
    messages: ["Your visit on Tuesday / Dear …, please bring your card."],
  },
  {
    format: "markdown",
    title: "Markdown, with front matter",
    path: "notice.md",
    text: "---\npurpose: service\n---\n# Road closed\n\nMill Lane is **closed** on [Monday](https://council.example/roads).",
    messages: ["Road closed Mill Lane is closed on Monday."],
  },
  {
    format: "html",
    title: "HTML: what a mail client shows; a hidden preheader is a part of its own",
    path: "order.html",
    text: '<body><div style="display:none">Out today</div><p>Your order is <b>on its way</b>.</p><style>p{}</style></body>',
    messages: ["Out today / Your order is on its way."],
  },
  {
    format: "mjml",
    title: "MJML",
    path: "order.mjml",
    text: "<mjml><mj-head><mj-preview>Out today</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>Your order is on its way.</mj-text></mj-column></mj-section></mj-body></mjml>",
    messages: ["Out today / Your order is on its way."],
  },
  {
    format: "eml",
    title: "Raw e-mails: headers, multipart, quoted-printable, base64, RFC 2047",
    path: "order.eml",
    text: "From: Larkspur Shoes <orders@larkspur.example>\nSubject: =?utf-8?Q?Your_caf=C3=A9_order?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nReady at =C2=A34.50=\n today.\n",
    messages: ["Your café order / Ready at £4.50 today."],
  },
  {
    format: "json",
    title: "JSON: exports of GOV.UK Notify, WhatsApp Business, Postmark and SendGrid; translation catalogues",
    path: "messages.json",
    text: '{"sms":{"ready":"Your order is ready to collect today."},"button":"OK"}',
    messages: ["Your order is ready to collect today."],
  },
  {
    format: "yaml",
    title: "YAML catalogues",
    path: "messages.yml",
    text: "en:\n  user_mailer:\n    reset:\n      subject: Reset your password\n      body: Follow the link to choose a new one.\n",
    messages: ["Reset your password / Follow the link to choose a new one."],
  },
  {
    format: "csv",
    title: "CSV and TSV lists of messages",
    path: "texts.csv",
    text: 'id,message\nready,"Your order, number 12, is ready to collect."\n',
    messages: ["Your order, number 12, is ready to collect."],
  },
  {
    format: "po",
    title: "gettext (`.po`, `.pot`): the translation where there is one",
    path: "messages.po",
    text: 'msgid "Your order is ready to collect today."\nmsgstr ""\n',
    messages: ["Your order is ready to collect today."],
  },
  {
    format: "key-values",
    title: "Java properties and iOS string files",
    path: "messages.properties",
    text: "sms.ready = Your order is ready to collect today.\n",
    messages: ["Your order is ready to collect today."],
  },
  {
    format: "xml-strings",
    title: "Android strings, XLIFF, .NET resources",
    path: "strings.xml",
    text: '<resources><string name="sms_ready">Your order is ready to collect today.</string></resources>',
    messages: ["Your order is ready to collect today."],
  },
  {
    format: "fluent",
    title: "Fluent",
    path: "email.ftl",
    text: "email-ready = Your order is ready to collect today.\n",
    messages: ["Your order is ready to collect today."],
  },
  {
    format: "jsx",
    title: "React e-mails (TSX, JSX): words of elements, `Preview`, links and buttons",
    path: "ready.tsx",
    text: "export const Ready = () => (<Html><Preview>Come by</Preview><Body><Text>Your order is ready, {name}.</Text></Body></Html>);",
    messages: ["Come by / Your order is ready, …."],
  },
  {
    format: "haml-slim",
    title: "Haml, Slim and Pug",
    path: "ready.haml",
    text: "%p Your order is ready to collect today.\n",
    messages: ["Your order is ready to collect today."],
  },
];

export const engineExamples: readonly EngineExample[] = [
  {
    engine: "braces",
    title: "Handlebars and Mustache",
    path: "a.hbs",
    text: "{{#if member}}Dear {{{name}}}{{else}}Hello{{/if}}{{! note }}{{> footer}}",
    tags: ["condition member", "value name", "else", "end", "comment", "include footer"],
  },
  {
    engine: "statements",
    title: "Liquid, Jinja, Nunjucks, Django, Twig, HubL",
    path: "a.liquid",
    text: "{% if member %}Dear {{ name }}{% endif %}{% for item in items %}{{ item.title }}{% endfor %}{% include 'footer' %}{# note #}",
    tags: [
      "condition member",
      "value name",
      "end",
      "loop item in items",
      "value item.title",
      "end",
      "include footer",
      "comment",
    ],
  },
  {
    engine: "erb",
    title: "ERB, EJS, underscore",
    path: "a.erb",
    text: '<% if @member %>Dear <%= @name %><% end %><%= render "footer" %><%# note %>',
    tags: ["condition @member", "value @name", "end", "include footer", "comment"],
  },
  {
    engine: "notify",
    title: "GOV.UK Notify, NHS Notify",
    path: "a.txt",
    text: "Dear ((name)), ((late??your visit is late.))",
    tags: ["value name", "condition late", "end"],
  },
  {
    engine: "merge-tags",
    title: "Mailchimp",
    path: "a.html",
    text: "Dear *|FNAME|*, *|IF:MEMBER|*thank you*|END:IF|*",
    tags: ["value FNAME", "condition MEMBER", "end"],
  },
  {
    engine: "percent",
    title: "Salesforce Marketing Cloud, ActiveCampaign, Ruby, Python, printf",
    path: "a.txt",
    text: "Dear %%FirstName%%, order %{number} costs %s",
    tags: ["value FirstName", "value number", "value %s"],
  },
  {
    engine: "interpolation",
    title: "JavaScript `${x}`, Ruby `#{x}`, FreeMarker",
    path: "a.txt",
    text: "Dear ${name}",
    tags: ["value name"],
  },
  {
    engine: "square-brackets",
    title: "Mailjet, Campaign Monitor, hand-written `[NAME]`",
    path: "a.txt",
    text: "Dear [FIRST NAME], see [[data:link]]",
    tags: ["value FIRST NAME", "value data:link"],
  },
  {
    engine: "angle-brackets",
    title: "`<<x>>`, `<Name>`",
    path: "a.txt",
    text: "Dear <<First Name>>",
    tags: ["value First Name"],
  },
  {
    engine: "smarty",
    title: "Smarty, MailerLite",
    path: "a.tpl",
    text: "{if $member}Dear {$name}{/if}",
    tags: ["condition $member", "value name", "end"],
  },
  {
    engine: "blade",
    title: "Blade",
    path: "a.blade.php",
    text: "@if ($member)\nDear {!! $name !!}\n@endif",
    tags: ["condition $member", "value $name", "end"],
  },
  {
    engine: "at-signs",
    title: "Razor, Twirl, Dotdigital",
    path: "a.cshtml",
    text: "@model X\n<p>Dear @Model.Name</p>",
    tags: ["statement @model X", "value Model.Name"],
  },
  {
    engine: "single-marks",
    title: "`{x}`, `{0}`, `___X___`",
    path: "a.txt",
    text: "Dear {first_name}, order {0}",
    tags: ["value first_name", "value 0"],
  },
  {
    engine: "template-toolkit",
    title: "Template Toolkit",
    path: "a.tt",
    text: "[% IF member %]Dear [% name %][% END %]",
    tags: ["condition member", "value name", "end"],
  },
];
