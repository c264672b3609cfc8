/**
 * Small words by which a language is known, one list each, written for this project. Data only.
 * Lower case; accents are left out, because many texts leave them out; a word that English has as well is in no foreign list,
 * nor is one that names of places and public bodies are made of: "Bwrdd Iechyd" stands in English messages too.
 */

/** Languages that are told by their words. The order gives each its number. */
export const LATIN = {
  en: { name: "English", words: english() },
  cy: { name: "Welsh", words: welsh() },
  fr: { name: "French", words: french() },
  de: { name: "German", words: german() },
  es: { name: "Spanish", words: spanish() },
  it: { name: "Italian", words: italian() },
  pt: { name: "Portuguese", words: portuguese() },
  nl: { name: "Dutch", words: dutch() },
  pl: { name: "Polish", words: polish() },
  ro: { name: "Romanian", words: romanian() },
  /** Filler text, not a language that anybody sends. */
  la: { name: "Latin", words: latin() },
} as const;

/** Languages told by their letters. A word counts when it holds one of these: letters that pass for Latin ones are left out. */
export const SCRIPTS = [
  { id: "el", name: "Greek", letters: "\u03b3\u03b4\u03b6\u03b8\u03bb\u03be\u03c0\u03c3\u03c2\u03c6\u03c8\u03c9" },
  { id: "cyrillic", name: "Cyrillic letters", letters: "бгджлпфцчшщъыэюяйґђљњџ" },
  { id: "arabic", name: "Arabic letters", from: 0x0600, to: 0x08ff },
  { id: "he", name: "Hebrew", from: 0x0590, to: 0x05ff },
  { id: "hi", name: "Devanagari letters", from: 0x0900, to: 0x097f },
  { id: "bn", name: "Bengali", from: 0x0980, to: 0x09ff },
  { id: "pa", name: "Gurmukhi letters", from: 0x0a00, to: 0x0a7f },
  { id: "gu", name: "Gujarati", from: 0x0a80, to: 0x0aff },
  { id: "ta", name: "Tamil", from: 0x0b80, to: 0x0bff },
  { id: "th", name: "Thai", from: 0x0e00, to: 0x0e7f },
  { id: "ja", name: "Japanese", from: 0x3040, to: 0x30ff },
  { id: "zh", name: "Chinese", from: 0x3400, to: 0x9fff },
  { id: "ko", name: "Korean", from: 0xac00, to: 0xd7af },
] as const;

function english(): string {
  return (
    "the and you your yours for with from this that these those have has had been will would can could should please " +
    "our ours they their them there here what when where which who how why because about before after than then its " +
    "it's you're we're don't can't won't i'm we'll you'll isn't doesn't into over under until while during each every " +
    "any some all more most other another only just also very much many not but are were being be by if of to is we " +
    "it my she him her his get got make made take see know need want help call text reply click visit thank thanks " +
    "today tomorrow week month year day time now new free order appointment booking bring booked ready sent date " +
    "change cancel must may might let us unless without between within through against around does did done"
  );
}

function welsh(): string {
  return (
    "mae maen mae'n mae'r mae'ch maent roedd bydd bydd'n byddwn byddwch byddant byddai yw ydy ydyw yn yng ym ein eich " +
    "i'ch i'r i'n i'w a'r a'ch a'i a'n o'r o'ch o'n o'u gyda gyda'r gyda'ch gan gennym gennych ganddo wedi wedi'i " +
    "wedi'u heb hwn hwnnw honno hyn hynny rhain chi chwi ni nhw fod bod neu ond bydden oherwydd achos felly os nad " +
    "oes nid dim ddim cael gael gwneud wneud mynd dod rhoi ei eisoes hefyd hyd nes trwy drwy dros wrth oddi cyn " +
    "ar-lein ol fel pob holl unrhyw rhai rhywun sydd sy'n sy oedd ydych ydym rydych rydyn rydym rwyf dych dyn byth " +
    "newydd yma yna yno heddiw yfory ddoe wythnos mis mlynedd blwyddyn diwrnod dydd llun mawrth mercher iau gwener " +
    "sadwrn sul bore prynhawn nos diolch croeso annwyl helo cofion cywir gywir gwaith rhaid angen modd gallwch allwch " +
    "gallu allu ellwch medrwch cysylltwch cysylltu ffoniwch ffonio atebwch ateb tecstiwch anfonwch anfon ewch dewch " +
    "cliciwch cofiwch peidiwch gadewch rhowch archebwch trefnwch gwnewch dilynwch darllenwch talwch tynnwch ymunwch " +
    "cofrestrwch mewngofnodwch edrychwch apwyntiad apwyntiadau hapwyntiad feddygfa claf cleifion " +
    "gwasanaeth gwasanaethau wasanaeth neges negeseuon cyfeiriad gwybodaeth wybodaeth rhif ffon gwefan " +
    "wefan archeb cyfrif gyfrif manylion fanylion plentyn rhieni teulu cartref tai trigolion gymuned cymuned " +
    "sbwriel ailgylchu biniau casgliad casglu gasglu treth taliad taliadau rhent cynnig cynigion gostyngiad " +
    "arbennig siop siopa digwyddiad digwyddiadau tocyn tocynnau rhodd rhoddwch cefnogi cefnogaeth cyfle gyfle eleni " +
    "drefnu aildrefnu ail-drefnu ad-drefnu canslo ganslo newid presgripsiwn barod brechlyn brechu nyrs meddyg " +
    "deintydd ddeintydd glinig prawf sgrinio gweithdy cwrs gwersi dosbarth agor agored cau ar gau " +
    "gweld darllen dysgu siarad cymraeg gymraeg saesneg cymru gymru nghymru cymorth gymorth hoffech hoffem hoffwn " +
    "ymweld ymuno cofrestru cydsynio gydsynio derbyn dderbyn tanysgrifio danysgrifio dad-danysgrifio e-bost ebost " +
    "e-byst tecst testun stopio"
  );
}

function french(): string {
  return (
    "le les des une du vous votre vos nous notre nos je il elle ils elles ne pas que dans avec sur sont etes " +
    "avez avons ete etre cette ces ce aux mais ou donc par tout tous toute bonjour bonsoir merci veuillez cliquez " +
    "repondez appelez voici rendez-vous demain aujourd'hui commande livraison compte facture jusqu'au chez sans sous " +
    "entre depuis aussi tres bien encore deja n'est c'est j'ai s'il d'un d'une qu'il qu'un jour jours semaine mois " +
    "heures lundi mardi mercredi jeudi vendredi samedi dimanche offre soldes gratuit remise profitez desabonner " +
    "desinscrire recevoir colis magasin disponible prochaine prochain"
  );
}

function german(): string {
  return (
    "der das ist und sie ihr ihre ihren ihrem ihnen wir uns unser unsere unseren nicht ein eine einen einem einer mit " +
    "von dem den auf fur bei zum zur vom nach aus oder aber wenn wird werden wurde haben konnen konnten bitte danke " +
    "hallo guten liebe lieber sehr geehrte geehrter geehrten uber noch auch nur jetzt heute morgen termin bestellung " +
    "lieferung rechnung konto kunde kunden klicken antworten rufen uhr montag dienstag mittwoch donnerstag freitag " +
    "samstag sonntag woche monat jahr angebot rabatt kostenlos gratis sparen abmelden paket ist's zu sich ich du dein " +
    "deine mochten gruen grussen grusse freundlichen ihres durch sind keine"
  );
}

function spanish(): string {
  return (
    "el los las del una unos que en su sus con por para como esta este estas estos es ha han hemos usted ustedes tu " +
    "tus nuestro nuestra nuestros nuestras se lo le pero si mas muy ya hoy manana hola gracias estimado estimada " +
    "querido querida cita pedido envio entrega cuenta factura cliente clientes haga clic responda llame llamenos " +
    "puede puedes desde hasta sobre cuando donde tambien lunes martes miercoles jueves viernes sabado domingo semana " +
    "mes ano hora horas oferta descuento gratis rebajas aprovecha compra ahora nuevo nueva tienda darse baja recibir " +
    "ser tiene paquete todos todo saludos favor"
  );
}

function italian(): string {
  return (
    "il lo gli dei delle della dello degli del di che con una uno non sono sei siamo ha hai abbiamo suo sua tuo tua " +
    "tuoi vostro vostra nostro nostra nostri questo questa questi piu anche ma se alla allo alle nel nella dalla sul " +
    "sulla ciao gentile salve grazie buongiorno appuntamento ordine consegna conto fattura cliente clienti clicca " +
    "clicchi rispondi risponda chiama chiami puoi oggi domani quando dove ancora lunedi martedi mercoledi giovedi " +
    "venerdi sabato domenica settimana mese anno ore offerta sconto sconti gratis saldi scopri acquista ora nuovo " +
    "nuova negozio ricevere disiscriviti pacco tutti tutto fino dopo prima cordiali saluti"
  );
}

function portuguese(): string {
  return (
    "os um uma da das dos na nas nos que por para como seu sua seus suas voce voces nosso nossa nao mais muito esta " +
    "este isso foi sao tem ter ser ao aos pelo pela ou mas ola obrigado obrigada caro cara prezado prezada bom dia " +
    "tarde consulta encomenda pedido entrega conta fatura cliente clientes clique responda ligue pode hoje amanha " +
    "quando onde tambem segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo semana mes ano " +
    "horas oferta desconto gratis promocao aproveite compre agora novo nova loja receber cancelar ate sobre pronta " +
    "pronto todos todas"
  );
}

function dutch(): string {
  return (
    "het een en uw je jouw wij ons onze niet voor naar op bij uit aan dat deze dit zijn wordt worden kunt kan moet " +
    "heeft hebben wilt graag maar ook nog om te tot als wanneer waar hier daar beste geachte hallo dank bedankt " +
    "alstublieft afspraak bestelling levering rekening klant klanten klik antwoord bel vandaag morgen maandag dinsdag " +
    "woensdag donderdag vrijdag zaterdag zondag weken maand jaar uur aanbieding korting gratis bespaar nieuwe winkel " +
    "afmelden uitschrijven ontvangen pakket alle tussen vriendelijke groet groeten"
  );
}

function polish(): string {
  return (
    "jest sie nie na za ze od dla ktory ktora ktore oraz lub ale czy jak juz tylko tej tego ta te twoj twoja twoje " +
    "twojej twojego twoim panstwa pani nasz nasza nasze naszej prosze prosimy dziekujemy dziekuje dzien dobry witaj " +
    "witamy zamowienie zamowienia dostawa dostawy przesylka paczka konto konta faktura faktury zaplate zaplaty piatku klient klienci kliknij " +
    "odpowiedz zadzwon wyslij mozesz moze mozna bedzie zostal zostala zostalo dzis dzisiaj jutro przed po godz " +
    "godzinie poniedzialek wtorek sroda czwartek piatek sobota niedziela tydzien miesiac rok oferta rabat znizka " +
    "promocja gratis darmowa sklep sklepie kup teraz nowa nowy wiadomosci zrezygnowac wizyta wizyte wizyty lekarz " +
    "przychodnia termin masz mamy pozdrawiamy aby przez"
  );
}

function romanian(): string {
  return (
    "si este sunt va vi sa se din pe pentru un ale ati noi nostru noastra noastre dumneavoastra dvs tau ta " +
    "ce nu mai sau dar daca cand unde cum prin fara dupa pana doar acum azi astazi maine buna ziua salut stimate " +
    "stimata draga multumim multumesc rugam programare programarea comanda comenzii livrare livrata cont contul " +
    "contului factura clienti apasati raspundeti sunati puteti poti aveti fost luni marti miercuri joi vineri sambata " +
    "duminica saptamana luna ora oferta reducere reduceri gratuit profita cumpara nou noua magazin magazinul primi " +
    "dezabonare dezabonati coletul"
  );
}

function latin(): string {
  return (
    "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua " +
    "enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure velit " +
    "esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident culpa officia deserunt mollit " +
    "laborum vero eos accusamus iusto odio dignissimos ducimus blanditiis nobis eligendi optio cumque nihil impedit " +
    "libero tempore cum soluta qui est et ut"
  );
}
