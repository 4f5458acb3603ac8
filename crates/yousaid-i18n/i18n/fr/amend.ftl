### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Pour modifier ou retirer ce que vous avez envoyé, revenez sur cette page au plus tard le { $date } avec ce code :
# The same where there is no last day.
amend-given-text = Pour modifier ou retirer ce que vous avez envoyé, revenez sur cette page avec ce code :
# Under the code.
amend-given-hint = Notez-le et gardez-le pour vous. Toute personne qui l’a peut lire et modifier ce que vous avez envoyé. Nous ne pourrons pas vous le redonner.

## Coming back

# Opens the field for the code.
amend-open-button = Modifier ou retirer ce que vous avez envoyé
# Label of the field.
amend-code-label = Le code que vous avez reçu après l’envoi
# Under that label. The code is an example and stays as it is.
amend-code-hint = Il comporte quatre groupes, comme 7KQ4-M2XD-90TB-CEGH. Les majuscules et les traits d’union n’ont pas d’importance.
# Button beside the field.
amend-find-button = Afficher ce que j’ai envoyé
# While the landlord’s computer is asked.
amend-looking-status = Recherche de ce que vous avez envoyé…
# The field was left empty.
amend-missing-text = Saisissez le code
# What was typed can’t be a code.
amend-form-text = Ce code n’est pas complet. Un code comporte 16 lettres et chiffres.
# There is nothing with that code.
amend-unknown-text = Rien n’a été envoyé avec ce code. Vérifiez chaque lettre et chaque chiffre. Si vous avez retiré ce que vous aviez envoyé, cela n’existe plus.
# The survey has closed.
amend-closed-text = La période de réponse est terminée. Ce qui a été envoyé ne peut plus être modifié ni retiré avec le code.
# Somebody has tried many codes that do not fit.
amend-many-text = Trop de codes incorrects viennent d’être essayés. Attendez une minute, puis réessayez.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nous n’arrivons pas à joindre l’endroit où vos réponses sont conservées. Réessayez quand vous aurez une connexion.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Voici ce que vous avez envoyé, avec la référence { $reference }. Modifiez ce que vous voulez, puis renvoyez-le. D’ici là, rien ne change.
# Button: goes back to an empty form.
amend-leave-button = Laisser comme avant
# Button: begins to withdraw.
amend-withdraw-button = Retirer ce que j’ai envoyé
# Asks once more.
amend-sure-text = Tout ce que vous avez envoyé sera supprimé. Personne ne pourra le récupérer.
# Button: withdraws.
amend-sure-button = Oui, supprimer
# Button: does not withdraw.
amend-keep-button = Non, conserver
# While it is being withdrawn.
amend-withdrawing-status = Suppression de ce que vous avez envoyé…
# It was withdrawn.
amend-withdrawn-status = Ce que vous avez envoyé a été supprimé.
