### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Povedzte nám svoj názor
# The first question: which of the four below.
feedback-exit-label = O aký podnet ide?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Pochvala: niečo bolo dobré
# Choice, in large letters.
feedback-comment-label = Poznámka: niečo, čo by ste mali vedieť
# Choice, in large letters.
feedback-suggestion-label = Návrh: niečo by mohlo byť lepšie
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Sťažnosť: s niečím nesúhlasím a chcem, aby sa to napravilo
# Question before a list of topics such as repairs or rent.
feedback-about-label = Čoho sa to týka?
# Last choice of that list.
feedback-about-other-label = Niečo iné
# Question: which estate, street or block.
feedback-where-label = Kde to je?
# Help for that question, where it is answered in words.
feedback-where-hint = Napríklad sídlisko, ulica alebo bytový dom
# Last choice, where there is a list of places.
feedback-where-other-label = Niekde inde
# Question over the large text box.
feedback-what-label = Čo by ste nám chceli povedať?
# Question, for complaints only.
feedback-put-right-label = Aká náprava by vám pomohla?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Upozornili ste nás na to už predtým?
# Question: photos can be added from the device.
feedback-photo-label = Pridajte fotku
# Question. The answers are Yes and No.
feedback-contact-label = Môžeme vás v tejto veci kontaktovať?
# Question before the ways below.
feedback-contact-by-label = Ako vás máme kontaktovať?
# Choice.
feedback-by-email-label = E-mailom
# Choice.
feedback-by-telephone-label = Telefonicky
# Choice.
feedback-by-text-label = SMS správou
# Choice.
feedback-by-post-label = Poštou
# Label of a field.
feedback-name-label = Vaše meno
# Label of a field.
feedback-email-label = Vaša e-mailová adresa
# Label of a field.
feedback-telephone-label = Vaše telefónne číslo
# Label of a field, for text messages.
feedback-mobile-label = Vaše číslo mobilu
# Label of the fields of a postal address.
feedback-address-label = Vaša adresa
# Question before a list of languages, each in its own name.
feedback-contact-language-label = V akom jazyku vám máme odpovedať?
# Question before the formats below.
feedback-contact-format-label = Potrebujete našu odpoveď v inej podobe?
# Choice: letters of 16 points or more.
feedback-large-print-label = Veľké písmo
# Choice.
feedback-braille-label = Braillovo písmo
# Choice: a recording to listen to.
feedback-audio-label = Zvuková nahrávka
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Ľahko čitateľný text s obrázkami (Easy Read)
# Choice.
feedback-sign-language-label = Britský posunkový jazyk (BSL)
# Button that sends the form.
feedback-send-button = Odoslať môj podnet

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Podanie sťažnosti
# The first words in it: what a complaint is.
feedback-complaint-text = Sťažovať sa môžete na čokoľvek, čo sme my alebo ľudia, ktorí pre nás pracujú, urobili alebo neurobili a s čím nie ste spokojní. Nemusíte použiť slovo „sťažnosť“ a môže sa za vás sťažovať aj niekto iný. Odoslaním tohto formulára je vaša sťažnosť podaná.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Ako vybavujeme sťažnosti
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Ak nie ste spokojní s našou odpoveďou alebo kedykoľvek potrebujete radu, môžete sa obrátiť na ombudsmana. Je to bezplatné a ombudsman je od nás nezávislý.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Telefón – { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = O tejto stránke
# Question. The answers are Yes and No.
feedback-useful-label = Bola táto stránka užitočná?
# Question that follows No.
feedback-missing-label = Čo ste hľadali alebo čo tu chýbalo?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Potrebujete pomoc hneď?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Tento formulár nikto nečíta okamžite. Napriek tomu ho môžete odoslať.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Zavolajte { $number }: { $name }
# A link to more about it.
danger-more-link = Zistiť viac
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, naliehavé opravy
# Who answers 999.
danger-call-emergency-label = Záchranné zložky
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (plynárenská pohotovosť)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (zdravotné poradenstvo)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (linka pomoci pri domácom násilí)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (linka dôvery)
# Somebody wrote of a fire.
danger-fire-text = Ak horí alebo vidíte dym, choďte von, zostaňte vonku a zavolajte odtiaľ.
# Somebody wrote of a smell of gas.
danger-gas-text = Ak cítite plyn, odveďte všetkých von a zavolajte odtiaľ. Nepoužívajte vypínače, svetlá ani otvorený oheň.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Ak sa ozve hlásič oxidu uhoľnatého alebo ak je niekomu nevoľno či ho bolí hlava, odveďte všetkých von na čerstvý vzduch a zavolajte odtiaľ.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Ak myslíte na to, že by ste si vzali život alebo si ublížili, porozprávajte sa s niekým hneď. V organizácii Samaritans vás vypočujú vo dne aj v noci a hovor je bezplatný. Ak je práve teraz v ohrození život, zavolajte 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Ak vám niekto ubližuje alebo sa vám vyhráža, nie je to vaša vina. Ak ste práve v nebezpečenstve, zavolajte 999. Ak voláte z mobilu a nemôžete hovoriť, zakašlite alebo poklopte a potom stlačte 55. Linka pomoci je bezplatná, vo dne aj v noci.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Dieťa, ktoré má ťažkosti s dýchaním, potrebuje radu lekára ešte dnes. Vlhkosť alebo pleseň vo vašej domácnosti je pre nás naliehavá vec. Ak dieťa práve teraz lapá po dychu, zavolajte 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Ak nefunguje kúrenie a v domácnosti je bábätko alebo starší či chorý človek alebo človek so zdravotným postihnutím, je to naliehavé. Zavolajte nám hneď: tento formulár nikto nečíta okamžite. Ak je niekomu zle od zimy, zavolajte NHS 111.
