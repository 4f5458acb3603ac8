### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Lire à voix haute
# The same button while it is being read out.
kiosk-stop-button = Arrêter la lecture
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Regarder en langue des signes britannique (BSL)
# The same button while the film is open.
kiosk-film-close-button = Fermer la vidéo
# Button under the film: it goes on.
kiosk-film-play-button = Lire
# The same button while it plays.
kiosk-film-pause-button = Mettre en pause
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = La vidéo ne peut pas être affichée pour le moment.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Dites-nous-en plus sur votre propre téléphone
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Code QR pour { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Pour le personnel
# Label of the field for the PIN.
kiosk-pin-label = Code PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Effacer
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Ouvrir
# The PIN was wrong.
kiosk-pin-wrong-text = Ce n’est pas le bon code PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Trop de codes PIN incorrects. Réessayez dans { $minutes } minute
    [many] Trop de codes PIN incorrects. Réessayez dans { $minutes } de minutes
   *[other] Trop de codes PIN incorrects. Réessayez dans { $minutes } minutes
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Ce navigateur ne peut pas vérifier le code PIN. L’adresse de la page doit commencer par https
# Heading of the screen for staff.
kiosk-staff-heading = Cet appareil
# Name of the device, beside it.
kiosk-staff-device-label = Nom
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = En attente d’envoi
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Refusées par le serveur
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Dernière réception
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Aucune depuis l’ouverture de cette page
# How much the device stores, beside it.
kiosk-staff-storage-label = Stockage
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } Mo sur { $room } Mo
# The browser promises to keep what is stored.
kiosk-staff-kept-text = conservé par le navigateur
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = le navigateur peut l’effacer
# Whether there is a connection, beside it.
kiosk-staff-network-label = Réseau
# There is a connection.
kiosk-staff-online-text = connecté
# There is none.
kiosk-staff-offline-text = non connecté
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Démarre sans réseau
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Version
# Yes, beside one of the labels above.
kiosk-staff-yes-text = oui
# No, beside one of the labels above.
kiosk-staff-no-text = non
# In place of what is not known.
kiosk-staff-unknown-text = inconnu
# Button: sends at once what waits.
kiosk-staff-send-button = Envoyer maintenant
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Enregistrer dans un fichier les réponses non envoyées
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Quitter le plein écran
# Button: back to the question.
kiosk-staff-close-button = Revenir à la question
