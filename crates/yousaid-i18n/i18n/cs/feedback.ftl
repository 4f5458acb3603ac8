### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Řekněte nám svůj názor
# The first question: which of the four below.
feedback-exit-label = O jaký druh zprávy jde?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Pochvala: něco bylo dobře
# Choice, in large letters.
feedback-comment-label = Připomínka: něco, co byste měli vědět
# Choice, in large letters.
feedback-suggestion-label = Návrh: něco by mohlo být lepší
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Stížnost: s něčím nejsem spokojen(a) a chci nápravu
# Question before a list of topics such as repairs or rent.
feedback-about-label = Čeho se to týká?
# Last choice of that list.
feedback-about-other-label = Něco jiného
# Question: which estate, street or block.
feedback-where-label = Kde to je?
# Help for that question, where it is answered in words.
feedback-where-hint = Například sídliště, ulice nebo dům
# Last choice, where there is a list of places.
feedback-where-other-label = Někde jinde
# Question over the large text box.
feedback-what-label = Co nám chcete říct?
# Question, for complaints only.
feedback-put-right-label = Jakou nápravu si představujete?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Říkali jste nám o tom už dříve?
# Question: photos can be added from the device.
feedback-photo-label = Přidat fotku
# Question. The answers are Yes and No.
feedback-contact-label = Můžeme vás v této věci kontaktovat?
# Question before the ways below.
feedback-contact-by-label = Jak vás máme kontaktovat?
# Choice.
feedback-by-email-label = E-mailem
# Choice.
feedback-by-telephone-label = Telefonicky
# Choice.
feedback-by-text-label = Textovou zprávou (SMS)
# Choice.
feedback-by-post-label = Poštou
# Label of a field.
feedback-name-label = Vaše jméno
# Label of a field.
feedback-email-label = Vaše e-mailová adresa
# Label of a field.
feedback-telephone-label = Vaše telefonní číslo
# Label of a field, for text messages.
feedback-mobile-label = Vaše číslo mobilu
# Label of the fields of a postal address.
feedback-address-label = Vaše adresa
# Question before a list of languages, each in its own name.
feedback-contact-language-label = V jakém jazyce vám máme odpovědět?
# Question before the formats below.
feedback-contact-format-label = Potřebujete naši odpověď v jiné podobě?
# Choice: letters of 16 points or more.
feedback-large-print-label = Velké písmo
# Choice.
feedback-braille-label = Braillovo písmo
# Choice: a recording to listen to.
feedback-audio-label = Zvuková nahrávka
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Snadné čtení
# Choice.
feedback-sign-language-label = Britský znakový jazyk (BSL)
# Button that sends the form.
feedback-send-button = Odeslat moji zprávu

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Podání stížnosti
# The first words in it: what a complaint is.
feedback-complaint-text = Stěžovat si můžete na cokoli, co jsme my nebo lidé, kteří pro nás pracují, udělali nebo neudělali a s čím nejste spokojeni. Nemusíte použít slovo „stížnost“ a stížnost za vás může podat i někdo jiný. Odesláním tohoto formuláře je vaše stížnost podaná.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Jak vyřizujeme stížnosti
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Pokud nejste spokojeni s naší odpovědí nebo chcete kdykoli radu, můžete se obrátit na ombudsmana (Ombudsman). Je to zdarma a nezávisle na nás.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Telefon – { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = O této stránce
# Question. The answers are Yes and No.
feedback-useful-label = Byla pro vás tato stránka užitečná?
# Question that follows No.
feedback-missing-label = Co jste hledali nebo co tu chybělo?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Potřebujete pomoc hned teď?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Tento formulář nikdo nečte okamžitě. Přesto ho můžete odeslat.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Volejte { $number }: { $name }
# A link to more about it.
danger-more-link = Další informace
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, naléhavé opravy
# Who answers 999.
danger-call-emergency-label = Tísňová linka
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (plynová pohotovost)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (zdravotní poradna)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (linka pomoci při domácím násilí)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (linka důvěry)
# Somebody wrote of a fire.
danger-fire-text = Pokud hoří nebo je cítit či vidět kouř, jděte ven, zůstaňte venku a volejte zvenku.
# Somebody wrote of a smell of gas.
danger-gas-text = Pokud cítíte plyn, dostaňte všechny ven a volejte zvenku. Nepoužívejte vypínače, světla ani oheň.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Pokud zní hlásič oxidu uhelnatého nebo je lidem nevolno či je bolí hlava, dostaňte všechny ven na čerstvý vzduch a volejte odtamtud.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Pokud přemýšlíte o tom, že ukončíte svůj život nebo si ublížíte, promluvte si s někým hned teď. V Samaritans naslouchají ve dne v noci a hovor je zdarma. Pokud jde teď o život, volejte 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Pokud vám někdo ubližuje nebo vyhrožuje, není to vaše vina. V bezprostředním nebezpečí volejte 999; když voláte z mobilu a nemůžete mluvit, zakašlejte nebo poklepejte na telefon a pak stiskněte 55. Linka pomoci je zdarma, ve dne v noci.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Dítě, kterému se špatně dýchá, potřebuje ještě dnes radu lékaře. Vlhkost nebo plíseň u vás doma je pro nás naléhavá. Pokud dítě teď těžce lapá po dechu, volejte 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Když netopí topení, je to naléhavé tam, kde je miminko nebo někdo starý, nemocný či se zdravotním postižením. Řekněte nám to hned telefonicky: tento formulář nikdo nečte okamžitě. Pokud je někomu z chladu špatně, volejte NHS 111.
