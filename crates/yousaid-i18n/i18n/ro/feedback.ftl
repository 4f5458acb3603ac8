### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Spuneți-ne părerea dumneavoastră
# The first question: which of the four below.
feedback-exit-label = Ce fel de mesaj este?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = O apreciere: ceva a fost bine
# Choice, in large letters.
feedback-comment-label = Un comentariu: ceva ce ar fi bine să știți
# Choice, in large letters.
feedback-suggestion-label = O sugestie: ceva ar putea fi mai bine
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = O reclamație: ceva mă nemulțumește și vreau să fie rezolvat
# Question before a list of topics such as repairs or rent.
feedback-about-label = Despre ce este vorba?
# Last choice of that list.
feedback-about-other-label = Altceva
# Question: which estate, street or block.
feedback-where-label = Unde este?
# Help for that question, where it is answered in words.
feedback-where-hint = De exemplu, un cartier, o stradă sau un bloc
# Last choice, where there is a list of places.
feedback-where-other-label = În altă parte
# Question over the large text box.
feedback-what-label = Ce ați dori să ne spuneți?
# Question, for complaints only.
feedback-put-right-label = Ce ar rezolva problema pentru dumneavoastră?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Ne-ați mai spus despre acest lucru?
# Question: photos can be added from the device.
feedback-photo-label = Adăugați o fotografie
# Question. The answers are Yes and No.
feedback-contact-label = Vă putem contacta în legătură cu aceasta?
# Question before the ways below.
feedback-contact-by-label = Cum să vă contactăm?
# Choice.
feedback-by-email-label = Prin e-mail
# Choice.
feedback-by-telephone-label = Prin telefon
# Choice.
feedback-by-text-label = Prin SMS
# Choice.
feedback-by-post-label = Prin poștă
# Label of a field.
feedback-name-label = Numele dumneavoastră
# Label of a field.
feedback-email-label = Adresa dumneavoastră de e-mail
# Label of a field.
feedback-telephone-label = Numărul dumneavoastră de telefon
# Label of a field, for text messages.
feedback-mobile-label = Numărul dumneavoastră de telefon mobil
# Label of the fields of a postal address.
feedback-address-label = Adresa dumneavoastră
# Question before a list of languages, each in its own name.
feedback-contact-language-label = În ce limbă să vă răspundem?
# Question before the formats below.
feedback-contact-format-label = Aveți nevoie de răspunsul nostru în alt format?
# Choice: letters of 16 points or more.
feedback-large-print-label = Caractere mari
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Înregistrare audio
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Text ușor de citit (easy read)
# Choice.
feedback-sign-language-label = Limba britanică a semnelor (BSL)
# Button that sends the form.
feedback-send-button = Trimiteți mesajul

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Cum faceți o reclamație
# The first words in it: what a complaint is.
feedback-complaint-text = Puteți face o reclamație despre orice lucru care vă nemulțumește și pe care noi, sau persoanele care lucrează pentru noi, l-am făcut ori nu l-am făcut. Nu este nevoie să folosiți cuvântul „reclamație”, iar altcineva poate face reclamația în numele dumneavoastră. Când trimiteți acest formular, reclamația este depusă.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Cum tratăm reclamațiile
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Dacă răspunsul nostru nu vă mulțumește sau doriți un sfat în orice moment, vă puteți adresa Ombudsmanului. Serviciul este gratuit și independent de noi.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Sunați la { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Despre această pagină
# Question. The answers are Yes and No.
feedback-useful-label = V-a fost utilă această pagină?
# Question that follows No.
feedback-missing-label = Ce căutați sau ce lipsea?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Aveți nevoie de ajutor acum?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Nimeni nu citește imediat acest formular. Îl puteți trimite totuși.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Sunați la { $number }: { $name }
# A link to more about it.
danger-more-link = Aflați mai multe
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, reparații urgente
# Who answers 999.
danger-call-emergency-label = serviciile de urgență
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (urgențe legate de gaz)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (sfaturi medicale)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (linie de ajutor pentru violența domestică)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (sprijin emoțional)
# Somebody wrote of a fire.
danger-fire-text = Dacă este un incendiu sau fum, ieșiți, rămâneți afară și sunați de afară.
# Somebody wrote of a smell of gas.
danger-gas-text = Dacă simțiți miros de gaz, scoateți pe toată lumea afară și sunați de afară. Nu folosiți întrerupătoare, lumini sau flăcări.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Dacă sună alarma de monoxid de carbon sau dacă cineva are greață ori dureri de cap, scoateți pe toată lumea la aer curat și sunați de acolo.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Dacă vă gândiți să vă luați viața sau să vă faceți rău, vorbiți acum cu cineva. La Samaritans vă ascultă cineva, zi și noapte, iar apelul este gratuit. Dacă viața cuiva este în pericol acum, sunați la 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Dacă cineva vă rănește sau vă amenință, nu este vina dumneavoastră. Dacă sunteți în pericol acum, sunați la 999. Dacă sunați de pe mobil și nu puteți vorbi, tușiți sau loviți ușor telefonul, apoi apăsați 55. Linia de ajutor este gratuită, zi și noapte.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Un copil care respiră greu are nevoie de sfatul unui medic astăzi, iar umezeala sau mucegaiul din locuință sunt o urgență pentru noi. Dacă un copil abia poate respira acum, sunați la 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Lipsa încălzirii este o urgență dacă în locuință este un bebeluș sau o persoană în vârstă, bolnavă ori cu dizabilități. Anunțați-ne acum prin telefon: nimeni nu citește imediat acest formular. Dacă cineva se simte rău din cauza frigului, sunați la NHS 111.
