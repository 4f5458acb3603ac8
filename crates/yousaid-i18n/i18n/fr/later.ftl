### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Enregistrer et continuer plus tard
# The same once answers were saved: what was answered since is saved too.
later-again-button = Enregistrer à nouveau
# While the landlord’s computer is told.
later-saving-status = Enregistrement en cours…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Les réponses données jusqu’ici sont enregistrées. Nous les conservons jusqu’au { $date } inclus.
# Above the code and the link.
later-given-text = Pour continuer plus tard, ici ou sur un autre appareil, ouvrez ce lien ou revenez sur cette page avec ce code :
# Under both.
later-given-hint = Notez tout de suite le lien ou le code : nous ne pourrons pas vous redonner le code. Toute personne qui a le lien ou le code peut lire et modifier ces réponses. Ce que vous répondez à partir de maintenant n’est enregistré que si vous appuyez à nouveau sur le bouton.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Les photos et les documents ne sont pas enregistrés. Ajoutez-les à votre retour.
# Button: copies the link.
later-copy-button = Copier le lien
# After that button was pressed.
later-copied-status = Lien copié
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = M’envoyer le lien par e-mail
# Opens the resident’s own text messages, with the link in a message.
later-text-link = M’envoyer le lien par SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Pour continuer « { $title } », ouvrez ce lien au plus tard le { $date } : { $link }
# The button was pressed before anything was answered.
later-nothing-status = Il n’y a encore rien à enregistrer. Répondez d’abord à une question.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Rien n’a été enregistré. Nous n’arrivons pas à joindre l’endroit où les réponses sont conservées. Vos réponses sont toujours sur cette page. Réessayez quand vous aurez une connexion.
# The survey has closed, or keeps no answers any more.
later-closed-status = Rien n’a été enregistré. Les réponses à cette enquête ne sont plus conservées pour plus tard.
# The answers that were saved are gone.
later-gone-status = Rien n’a été enregistré. Ce que vous aviez enregistré n’est plus conservé : les réponses ont été envoyées ou supprimées, ou leur délai est passé. Appuyez à nouveau sur le bouton pour enregistrer avec un nouveau code.
# Another device has saved with the same code.
later-elsewhere-status = Rien n’a été enregistré. D’autres réponses ont été enregistrées entre-temps avec votre code, peut-être sur un autre appareil.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Ouvrir ces autres réponses
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Enregistrer celles de cette page à leur place

## Coming back

# Opens the field for the code.
later-open-button = Continuer avec des réponses enregistrées
# Label of the field.
later-code-label = Le code que vous avez reçu lors de l’enregistrement
# Under that label. The code is an example and stays as it is.
later-code-hint = Il comporte cinq groupes, comme 7KQ4-M2XD-90TB-CEGH-5R2W. Les majuscules et les traits d’union n’ont pas d’importance. Les réponses enregistrées remplaceront celles de cette page.
# Button beside the field.
later-find-button = Continuer
# While the landlord’s computer is asked.
later-looking-status = Recherche de vos réponses…
# The field was left empty.
later-missing-text = Saisissez le code
# What was typed can’t be a code.
later-form-text = Ce code n’est pas complet. Un code comporte 20 lettres et chiffres.
# There is nothing with that code.
later-unknown-text = Rien n’est enregistré avec ce code. Vérifiez chaque lettre et chaque chiffre. Les réponses déjà envoyées ou enregistrées il y a trop longtemps ne sont plus conservées ici.
# Somebody has asked too often.
later-many-text = Trop de demandes viennent d’être faites. Attendez une minute, puis réessayez.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nous n’arrivons pas à joindre l’endroit où vos réponses sont conservées. Réessayez quand vous aurez une connexion.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Ce qui a été enregistré avec ce code ne peut plus servir dans cette enquête.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Voici à nouveau vos réponses. Celles qui sont enregistrées sont conservées jusqu’au { $date } inclus, ou jusqu’à ce que vous les envoyiez.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = L’enquête a changé depuis que vous avez enregistré vos réponses. Celles qui conviennent encore sont ici : relisez-les avant de les envoyer.
