### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Donnez-nous votre avis
# The first question: which of the four below.
feedback-exit-label = De quel type de message s’agit-il ?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Un compliment : quelque chose était bien
# Choice, in large letters.
feedback-comment-label = Une remarque : quelque chose que vous devriez savoir
# Choice, in large letters.
feedback-suggestion-label = Une suggestion : quelque chose pourrait être amélioré
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Une réclamation : quelque chose ne me satisfait pas et je demande une solution
# Question before a list of topics such as repairs or rent.
feedback-about-label = De quoi s’agit-il ?
# Last choice of that list.
feedback-about-other-label = Autre chose
# Question: which estate, street or block.
feedback-where-label = Où est-ce ?
# Help for that question, where it is answered in words.
feedback-where-hint = Par exemple une résidence, une rue ou un immeuble
# Last choice, where there is a list of places.
feedback-where-other-label = Un autre endroit
# Question over the large text box.
feedback-what-label = Que souhaitez-vous nous dire ?
# Question, for complaints only.
feedback-put-right-label = Quelle solution vous conviendrait ?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Nous en avez-vous déjà parlé ?
# Question: photos can be added from the device.
feedback-photo-label = Ajouter une photo
# Question. The answers are Yes and No.
feedback-contact-label = Pouvons-nous vous contacter à ce sujet ?
# Question before the ways below.
feedback-contact-by-label = Comment souhaitez-vous que nous vous contactions ?
# Choice.
feedback-by-email-label = Par e-mail
# Choice.
feedback-by-telephone-label = Par téléphone
# Choice.
feedback-by-text-label = Par SMS
# Choice.
feedback-by-post-label = Par courrier postal
# Label of a field.
feedback-name-label = Votre nom
# Label of a field.
feedback-email-label = Votre adresse e-mail
# Label of a field.
feedback-telephone-label = Votre numéro de téléphone
# Label of a field, for text messages.
feedback-mobile-label = Votre numéro de portable
# Label of the fields of a postal address.
feedback-address-label = Votre adresse
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Dans quelle langue souhaitez-vous notre réponse ?
# Question before the formats below.
feedback-contact-format-label = Avez-vous besoin de notre réponse sous une autre forme ?
# Choice: letters of 16 points or more.
feedback-large-print-label = Gros caractères
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Audio
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Facile à lire et à comprendre
# Choice.
feedback-sign-language-label = Langue des signes britannique (BSL)
# Button that sends the form.
feedback-send-button = Envoyer mon message

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Faire une réclamation
# The first words in it: what a complaint is.
feedback-complaint-text = Vous pouvez faire une réclamation sur tout ce que nous, ou les personnes qui travaillent pour nous, avons fait ou n’avons pas fait et qui ne vous satisfait pas. Il n’est pas nécessaire d’employer le mot « réclamation », et une autre personne peut la faire pour vous. Dès que vous envoyez ce formulaire, votre réclamation est déposée.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Comment nous traitons les réclamations
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Si notre réponse ne vous satisfait pas, ou si vous souhaitez un conseil à tout moment, vous pouvez vous adresser à l’Ombudsman (le médiateur). C’est gratuit et indépendant de nous.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Téléphone de { $name } : { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = À propos de cette page
# Question. The answers are Yes and No.
feedback-useful-label = Cette page vous a-t-elle été utile ?
# Question that follows No.
feedback-missing-label = Que cherchiez-vous, ou que manquait-il ?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Avez-vous besoin d’aide maintenant ?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Personne ne lit ce formulaire immédiatement. Vous pouvez quand même l’envoyer.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Appelez le { $number } : { $name }
# A link to more about it.
danger-more-link = En savoir plus
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, réparations urgentes
# Who answers 999.
danger-call-emergency-label = Services d’urgence
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (urgences gaz)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (conseil médical)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (aide contre les violences conjugales et familiales)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (écoute et soutien)
# Somebody wrote of a fire.
danger-fire-text = En cas de feu ou de fumée, sortez, restez dehors et appelez de l’extérieur.
# Somebody wrote of a smell of gas.
danger-gas-text = Si vous sentez une odeur de gaz, faites sortir tout le monde et appelez de l’extérieur. N’utilisez ni interrupteur, ni lumière, ni flamme.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Si un détecteur de monoxyde de carbone sonne, ou si des personnes ont des nausées ou mal à la tête, faites sortir tout le monde à l’air libre et appelez de là.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Si vous pensez à mettre fin à vos jours ou à vous faire du mal, parlez à quelqu’un maintenant. Samaritans vous écoute, jour et nuit, et l’appel est gratuit. Si une vie est en danger maintenant, appelez le 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Si quelqu’un vous fait du mal ou vous menace, ce n’est pas de votre faute. En cas de danger immédiat, appelez le 999 ; si vous ne pouvez pas parler et que vous appelez d’un portable, toussez ou tapotez, puis appuyez sur 55. La ligne d’aide est gratuite, jour et nuit.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Un enfant qui a du mal à respirer a besoin d’un avis médical aujourd’hui. L’humidité ou les moisissures dans votre logement sont une urgence pour nous. Si un enfant peine à respirer en ce moment, appelez le 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Être sans chauffage est une urgence s’il y a un bébé ou une personne âgée, malade ou handicapée. Prévenez-nous par téléphone maintenant : personne ne lit ce formulaire immédiatement. Si quelqu’un se sent mal à cause du froid, appelez NHS 111.
