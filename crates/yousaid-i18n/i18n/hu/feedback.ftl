### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Mondja el a véleményét
# The first question: which of the four below.
feedback-exit-label = Milyen visszajelzést szeretne adni?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Dicséret: valami jó volt
# Choice, in large letters.
feedback-comment-label = Észrevétel: valami, amiről jó, ha tudnak
# Choice, in large letters.
feedback-suggestion-label = Javaslat: valami lehetne jobb
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Panasz: valamivel nem vagyok elégedett, és szeretném, ha rendbe hoznák
# Question before a list of topics such as repairs or rent.
feedback-about-label = Miről van szó?
# Last choice of that list.
feedback-about-other-label = Valami másról
# Question: which estate, street or block.
feedback-where-label = Hol van ez?
# Help for that question, where it is answered in words.
feedback-where-hint = Például egy lakótelep, utca vagy épület
# Last choice, where there is a list of places.
feedback-where-other-label = Máshol
# Question over the large text box.
feedback-what-label = Mit szeretne elmondani nekünk?
# Question, for complaints only.
feedback-put-right-label = Ön szerint mivel lehetne ezt rendbe hozni?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Jelezte már ezt nekünk korábban?
# Question: photos can be added from the device.
feedback-photo-label = Adjon hozzá fotót
# Question. The answers are Yes and No.
feedback-contact-label = Megkereshetjük Önt ezzel kapcsolatban?
# Question before the ways below.
feedback-contact-by-label = Hogyan lépjünk kapcsolatba Önnel?
# Choice.
feedback-by-email-label = E-mailben
# Choice.
feedback-by-telephone-label = Telefonon
# Choice.
feedback-by-text-label = SMS-ben
# Choice.
feedback-by-post-label = Postai levélben
# Label of a field.
feedback-name-label = Az Ön neve
# Label of a field.
feedback-email-label = Az Ön e-mail-címe
# Label of a field.
feedback-telephone-label = Az Ön telefonszáma
# Label of a field, for text messages.
feedback-mobile-label = Az Ön mobilszáma
# Label of the fields of a postal address.
feedback-address-label = Az Ön címe
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Milyen nyelven válaszoljunk?
# Question before the formats below.
feedback-contact-format-label = Más formában van szüksége a válaszunkra?
# Choice: letters of 16 points or more.
feedback-large-print-label = Nagybetűs nyomtatás
# Choice.
feedback-braille-label = Braille-írás
# Choice: a recording to listen to.
feedback-audio-label = Hangfelvétel
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Könnyen érthető, képes szöveg (Easy Read)
# Choice.
feedback-sign-language-label = Brit jelnyelv (BSL)
# Button that sends the form.
feedback-send-button = Visszajelzésem elküldése

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Panasztétel
# The first words in it: what a complaint is.
feedback-complaint-text = Panaszt tehet bármi miatt, amit mi vagy a nekünk dolgozók tettünk vagy nem tettünk meg, és amivel nem elégedett. Nem kell használnia a „panasz” szót. Más is tehet panaszt Ön helyett. Amikor elküldi ezt az űrlapot, azzal megtette a panaszát.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Hogyan kezeljük a panaszokat
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Ha nem elégedett a válaszunkkal, vagy tanácsra van szüksége, bármikor fordulhat az ombudsmanhoz (Ombudsman). Ez ingyenes, és az ombudsman független tőlünk.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name }, telefon: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Erről az oldalról
# Question. The answers are Yes and No.
feedback-useful-label = Hasznos volt ez az oldal?
# Question that follows No.
feedback-missing-label = Mit keresett, vagy mi hiányzott?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Most azonnal segítségre van szüksége?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Ezt az űrlapot senki sem olvassa el azonnal. Ettől még elküldheti.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Hívja ezt a számot: { $number } – { $name }
# A link to more about it.
danger-more-link = További tudnivalók
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, sürgős javítások
# Who answers 999.
danger-call-emergency-label = Segélyhívó (mentők, tűzoltók, rendőrség)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (gázügyelet)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (egészségügyi segélyvonal)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (segélyvonal családon belüli erőszak esetén)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (lelkisegély-szolgálat)
# Somebody wrote of a fire.
danger-fire-text = Ha tűz vagy füst van, menjen ki, ne menjen vissza, és kintről telefonáljon.
# Somebody wrote of a smell of gas.
danger-gas-text = Ha gázszagot érez, vigyen ki mindenkit, és kintről telefonáljon. Ne nyúljon kapcsolóhoz, ne kapcsoljon villanyt, és ne használjon nyílt lángot.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Ha megszólal a szén-monoxid-riasztó, vagy valaki hányingert vagy fejfájást érez, vigyen ki mindenkit a friss levegőre, és onnan telefonáljon.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Ha arra gondol, hogy véget vet az életének vagy kárt tesz magában, beszéljen valakivel most. A Samaritans munkatársai éjjel-nappal meghallgatják, a hívás ingyenes. Ha most életveszély van, hívja a 999-et.
# Somebody wrote of violence or abuse.
danger-violence-text = Ha valaki bántja vagy fenyegeti, nem Ön tehet róla. Ha most veszélyben van, hívja a 999-et. Ha mobilról hív, és nem tud beszélni, köhögjön vagy kopogjon, majd nyomja meg az 55-öt. A segélyvonal ingyenes, éjjel-nappal hívható.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Ha egy gyermek nehezen lélegzik, még ma kérjen tanácsot orvostól. Az otthonában lévő nedvesség vagy penész nekünk is sürgős ügy. Ha a gyermek most fuldoklik, hívja a 999-et.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Ha nincs fűtés, az sürgős, ahol kisbaba, idős, beteg vagy fogyatékossággal élő ember van. Jelezze nekünk most telefonon: ezt az űrlapot senki sem olvassa el azonnal. Ha valaki rosszul van a hidegtől, hívja az NHS 111-et.
