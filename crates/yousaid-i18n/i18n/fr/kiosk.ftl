### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Rendre la lecture plus facile
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Texte plus grand
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Contraste élevé
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Facile à lire et à comprendre
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Images
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Avec des mots simples
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Touchez la réponse qui convient le mieux
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Merci. Une question de plus, si vous avez un instant
# Button: goes on without an answer.
kiosk-skip-button = Passer cette question
# Button: sends what was chosen.
kiosk-done-button = Terminer
# Heading at the end.
kiosk-thanks-heading = Merci
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Votre réponse est enregistrée sur cet appareil.
# Under it: the landlord has the answer.
kiosk-received-status = Nous avons reçu votre réponse.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Votre réponse a été envoyée.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Cet appareil n’a pas pu enregistrer votre réponse. Il essaie de l’envoyer.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Personne suivante
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Êtes-vous toujours là ?
# Under it.
kiosk-idle-text = Touchez l’écran ou appuyez sur une touche pour continuer. Sinon, vos réponses sur cet écran seront effacées.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Il reste { $seconds } seconde
    [many] Il reste { $seconds } de secondes
   *[other] Il reste { $seconds } secondes
}
# Button: goes on.
kiosk-idle-button = Je suis toujours là
# Heading while the reception is closed.
kiosk-closed-heading = C’est fermé pour le moment
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Vous pourrez donner votre réponse ici à partir de { $time }.
