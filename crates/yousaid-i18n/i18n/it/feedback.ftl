### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Ci dica che cosa ne pensa
# The first question: which of the four below.
feedback-exit-label = Di che tipo di segnalazione si tratta?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Un apprezzamento: qualcosa è andato bene
# Choice, in large letters.
feedback-comment-label = Un commento: qualcosa che dovreste sapere
# Choice, in large letters.
feedback-suggestion-label = Un suggerimento: qualcosa si potrebbe migliorare
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Un reclamo: qualcosa non mi soddisfa e chiedo che si rimedi
# Question before a list of topics such as repairs or rent.
feedback-about-label = Di che cosa si tratta?
# Last choice of that list.
feedback-about-other-label = Altro
# Question: which estate, street or block.
feedback-where-label = Dove si trova?
# Help for that question, where it is answered in words.
feedback-where-hint = Ad esempio un complesso residenziale, una via o un edificio
# Last choice, where there is a list of places.
feedback-where-other-label = Un altro luogo
# Question over the large text box.
feedback-what-label = Che cosa vuole dirci?
# Question, for complaints only.
feedback-put-right-label = Che cosa si dovrebbe fare, secondo Lei, per rimediare?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Ce ne aveva già parlato?
# Question: photos can be added from the device.
feedback-photo-label = Aggiungi una foto
# Question. The answers are Yes and No.
feedback-contact-label = Possiamo contattarLa a questo proposito?
# Question before the ways below.
feedback-contact-by-label = Come preferisce che La contattiamo?
# Choice.
feedback-by-email-label = Per e-mail
# Choice.
feedback-by-telephone-label = Per telefono
# Choice.
feedback-by-text-label = Con un SMS
# Choice.
feedback-by-post-label = Per posta
# Label of a field.
feedback-name-label = Il Suo nome
# Label of a field.
feedback-email-label = Il Suo indirizzo e-mail
# Label of a field.
feedback-telephone-label = Il Suo numero di telefono
# Label of a field, for text messages.
feedback-mobile-label = Il Suo numero di cellulare
# Label of the fields of a postal address.
feedback-address-label = Il Suo indirizzo
# Question before a list of languages, each in its own name.
feedback-contact-language-label = In quale lingua vuole che Le rispondiamo?
# Question before the formats below.
feedback-contact-format-label = Ha bisogno della nostra risposta in un altro formato?
# Choice: letters of 16 points or more.
feedback-large-print-label = Caratteri grandi
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Audio
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Facile da leggere
# Choice.
feedback-sign-language-label = Lingua dei segni britannica (BSL)
# Button that sends the form.
feedback-send-button = Invia la mia segnalazione

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Presentare un reclamo
# The first words in it: what a complaint is.
feedback-complaint-text = Può presentare un reclamo per qualsiasi cosa che noi, o chi lavora per noi, abbiamo fatto o non abbiamo fatto e che non La soddisfa. Non serve usare la parola «reclamo», e un’altra persona può presentarlo per Lei. Quando invia questo modulo, il Suo reclamo è presentato.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Come gestiamo i reclami
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Se la nostra risposta non La soddisfa, o se desidera un consiglio in qualsiasi momento, può rivolgersi all’Ombudsman (il difensore civico). Il servizio è gratuito e indipendente da noi.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Telefono di { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Su questa pagina
# Question. The answers are Yes and No.
feedback-useful-label = Questa pagina Le è stata utile?
# Question that follows No.
feedback-missing-label = Che cosa cercava, o che cosa mancava?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Ha bisogno di aiuto adesso?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Nessuno legge subito questo modulo. Può inviarlo lo stesso.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Chiami il { $number }: { $name }
# A link to more about it.
danger-more-link = Maggiori informazioni
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, riparazioni urgenti
# Who answers 999.
danger-call-emergency-label = Servizi di emergenza
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (emergenze gas)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (consigli medici)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (aiuto contro la violenza domestica)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (ascolto e sostegno)
# Somebody wrote of a fire.
danger-fire-text = Se c’è fuoco o fumo, esca, resti fuori e chiami dall’esterno.
# Somebody wrote of a smell of gas.
danger-gas-text = Se sente odore di gas, faccia uscire tutti e chiami dall’esterno. Non usi interruttori, luci o fiamme.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Se suona un allarme per il monossido di carbonio, o se qualcuno ha nausea o mal di testa, faccia uscire tutti all’aria aperta e chiami da lì.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Se sta pensando di togliersi la vita o di farsi del male, parli con qualcuno adesso. Samaritans ascolta, giorno e notte, e la chiamata è gratuita. Se una vita è in pericolo adesso, chiami il 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Se qualcuno Le fa del male o La minaccia, la colpa non è Sua. Se è in pericolo adesso, chiami il 999; se chiama da un cellulare e non può parlare, tossisca o picchietti sul telefono, poi prema 55. La linea di aiuto è gratuita, giorno e notte.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Se un bambino o una bambina ha problemi a respirare, serve il parere di un medico oggi stesso. L’umidità o la muffa in casa Sua per noi sono urgenti. Se adesso respira a fatica, chiami il 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Restare senza riscaldamento è urgente se c’è un neonato o una persona anziana, malata o con disabilità. Ci avvisi adesso per telefono: nessuno legge subito questo modulo. Se qualcuno sta male per il freddo, chiami NHS 111.
