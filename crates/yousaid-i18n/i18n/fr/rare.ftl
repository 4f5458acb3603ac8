### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Effacer mes réponses
# Over choices that are to be put in order, all of them.
ranking-all-hint = Classez toutes ces propositions, en commençant par votre préférée
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Choisissez { $max } de ces propositions
    [many] Choisissez jusqu’à { $max } de ces propositions et classez-les, en commençant par votre préférée
   *[other] Choisissez jusqu’à { $max } de ces propositions et classez-les, en commençant par votre préférée
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] 1er
   *[2] { $place }e
}
# In place of a place, for what is not put in order yet.
ranking-none-label = Non classé
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Choisir
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Choisir : { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Monter
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Monter : { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Descendre
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Descendre : { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = « { $choice } » est maintenant au rang { $place } sur { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = « { $choice } » n’est plus dans le classement
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Répartissez { $total } entre ces propositions
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Reste à répartir : { $left } sur { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Tout est réparti : { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } de plus que { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Ajouter { $step } : { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Retirer { $step } : { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = élément
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } sur { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Ajouter : { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Ajouter encore : { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Retirer : { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Vous avez retiré : { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Annuler
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Annuler : remettre { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = De nouveau dans la liste : { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Vous ne pouvez pas en ajouter plus de { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adresse, ligne 1
# Label of a field of an address.
address-line-2-label = Adresse, ligne 2
# Label of a field of an address.
address-town-label = Ville ou commune
# Label of a field of an address.
address-postcode-label = Code postal
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Par exemple, « à côté des poubelles, derrière le numéro 12 » ou « au deuxième étage, près de l’ascenseur »
# Over a field for a name that is typed as a signature.
signature-hint = En écrivant votre nom, vous signez.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Vous pouvez ajouter { $max } photo.
    [many] Vous pouvez ajouter jusqu’à { $max } de photos.
   *[other] Vous pouvez ajouter jusqu’à { $max } photos.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Vous pouvez ajouter { $max } fichier de { $size } au maximum ({ $kinds }).
    [many] Vous pouvez ajouter jusqu’à { $max } de fichiers de { $size } au maximum chacun ({ $kinds }).
   *[other] Vous pouvez ajouter jusqu’à { $max } fichiers de { $size } au maximum chacun ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = La taille de vos photos est réduite sur cet appareil. Le lieu et l’heure de la prise de vue sont supprimés.
# Follows them where documents may be added.
file-document-privacy-hint = Les documents sont envoyés tels quels, avec tout ce qu’ils contiennent, comme le nom de la personne qui les a écrits.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = photo
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = texte brut
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Ajouter une photo
    [many] Ajouter des photos
   *[other] Ajouter des photos
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Ajouter un fichier
    [many] Ajouter des fichiers
   *[other] Ajouter des fichiers
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Aperçu de « { $name } »
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Retirer
# The same button for screen readers. $name: the file's name.
file-remove-label = Retirer : « { $name } »
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Préparation de « { $name } » en cours
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = « { $name } » a été ajouté, { $count } sur { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = « { $name } » a été retiré
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } ko
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } Mo
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Cette vidéo est en langue des signes britannique (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Transcription
# Name of a sound recording. $title: what it is about.
media-audio-label = Enregistrement : { $title }
# Name of a video. $title: what it is about.
media-video-label = Vidéo : { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Très mal
# Face of a row of faces.
smileys-bad-label = Mal
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Moyen
# Face of a row of faces.
smileys-good-label = Bien
# Face of a row of faces, the happiest.
smileys-very-good-label = Très bien
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } sur { $max } étoiles
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Pas du tout probable
# Highest point of that scale.
likelihood-high-label = Extrêmement probable
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number } : { $label }
# Label of a field of a date.
date-day-label = Jour
# Label of a field of a date.
date-month-label = Mois
# Label of a field of a date.
date-year-label = Année
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Par exemple, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Par exemple, 27 3 2026. Si vous ne connaissez pas le jour ou le mois, laissez la case vide.
# Over a field for a time of day: how it may be typed.
time-example-hint = Par exemple, 9:30 ou 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Choisissez un des visages
# No star was selected.
stars-required-error = Choisissez un nombre d’étoiles
# No number was selected.
likelihood-required-error = Choisissez un nombre de 0 à 10
# Nothing was typed.
telephone-required-error = Indiquez un numéro de téléphone
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Indiquez un numéro de téléphone, par exemple 01632 960 001, 07700 900 982 ou +44 808 157 0192
# Nothing was typed.
postcode-required-error = Indiquez un code postal
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Indiquez un code postal complet du Royaume-Uni, par exemple SW1A 1AA
# Nothing was typed.
date-required-error = Indiquez une date
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Indiquez un jour, un mois et une année, par exemple 27 3 2026
# The field for the day is empty.
date-day-missing-error = Indiquez le jour, en plus du mois et de l’année
# The field for the month is empty.
date-month-missing-error = Indiquez le mois, en plus du jour et de l’année
# The field for the year is empty.
date-year-missing-error = Indiquez aussi l’année, par exemple 2026
# What was typed is no day.
date-day-error = Indiquez le jour par un nombre de 1 à 31
# What was typed is no month.
date-month-error = Indiquez le mois par un nombre de 1 à 12
# What was typed is no year.
date-year-error = Indiquez l’année en quatre chiffres, par exemple 2026
# No calendar has this day, like 31 April.
date-unreal-error = Indiquez une date qui existe, ce mois a moins de jours
# $date: the first day that is allowed, in words.
date-early-error = Indiquez le { $date } ou une date postérieure
# $date: the last day that is allowed, in words.
date-late-error = Indiquez le { $date } ou une date antérieure
# Nothing was typed.
time-required-error = Indiquez une heure
# What was typed is not a time of day.
time-format-error = Indiquez une heure, par exemple 9:30 ou 14:30
# Nothing was put in order.
ranking-required-error = Classez les propositions
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Classez { $min } proposition
    [many] Classez { $min } de propositions
   *[other] Classez les { $min } propositions
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Modifiez les nombres pour que le total soit { $total }, il est maintenant de { $given }
# Nothing was typed.
address-line-1-required-error = Indiquez la ligne 1 de l’adresse, en général le bâtiment et la rue
# Nothing was typed.
address-town-required-error = Indiquez une ville ou une commune
# Nothing was typed.
location-required-error = Indiquez où cela se trouve
# Nothing was typed.
signature-required-error = Écrivez votre nom complet pour signer
# No photo or file was added.
file-required-error = Ajoutez une photo ou un fichier
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Vous pouvez ajouter { $max } fichier seulement, retirez d’abord celui qui est là
    [many] Vous pouvez ajouter jusqu’à { $max } de fichiers, retirez-en d’abord un
   *[other] Vous pouvez ajouter jusqu’à { $max } fichiers, retirez-en d’abord un
}
# A file is too large. $name: its name.
file-large-error = « { $name } » est trop volumineux et n’a pas été ajouté, choisissez un fichier plus petit
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = « { $name } » n’a pas été ajouté car ce type de fichier ne peut pas être envoyé ici, choisissez un autre fichier
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = « { $name } » n’a pas été ajouté car cet appareil ne peut pas l’ouvrir, choisissez un autre fichier ou faites-en une capture d’écran
# A box was not ticked without which the survey can't go on.
consent-needed-error = Cochez la case pour donner votre accord et pouvoir continuer

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Élément { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] janvier { $year }
    [2] février { $year }
    [3] mars { $year }
    [4] avril { $year }
    [5] mai { $year }
    [6] juin { $year }
    [7] juillet { $year }
    [8] août { $year }
    [9] septembre { $year }
    [10] octobre { $year }
    [11] novembre { $year }
   *[12] décembre { $year }
}
