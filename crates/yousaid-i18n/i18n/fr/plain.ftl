### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Envoyer

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Répondez à cette question seulement si { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Répondez à cette question seulement si elle vous concerne.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Répondez aux questions de cette partie seulement si { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Répondez aux questions de cette partie seulement si elles vous concernent.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Vos réponses sur cette page amènent d’autres questions. Répondez-y, puis continuez.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Choisissez un rang différent pour chaque proposition

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Vous ne pouvez pas ajouter de photos ni de documents sur cette page.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Répondez à tout le reste, puis envoyez vos réponses. Faites-nous ensuite parvenir vos photos ou vos documents par un autre moyen, avec la référence qui s’affichera.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Sans eux, rien ne peut être envoyé depuis cette page. Ouvrez-la dans un navigateur où JavaScript est activé, ou contactez-nous.

# On the page that says that answers have been received.
plain-keep-hint = Imprimez ou enregistrez cette page pour garder une copie de vos réponses.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Vos réponses des pages précédentes n’ont pas été conservées

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = La page est restée ouverte plus d’un jour, ou elle a été modifiée pendant l’envoi. Ce que vous y avez répondu est toujours là. Continuez, et répondez de nouveau aux questions précédentes.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Vos réponses n’ont pas été envoyées

# Text under it; a button to send follows.
plain-unsent-text = Il y a un problème de notre côté. Aucune de vos réponses n’est perdue. Attendez une minute, puis renvoyez vos réponses.

# Title where other answers were sent from this form before.
plain-sent-before-title = Vous avez déjà envoyé vos réponses

# Text under it.
plain-sent-before-text = D’autres réponses ont déjà été envoyées depuis cette page. Elles sont enregistrées et rien n’a été modifié.

# Title where the address names no survey.
plain-unknown-title = Il n’y a pas d’enquête ici

# Text under it.
plain-unknown-text = Vérifiez l’adresse. Si vous avez suivi un lien, l’enquête a peut-être été retirée.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Pour cette enquête, il faut JavaScript

# Text under it.
plain-sealed-text = Vos réponses sont chiffrées sur votre propre appareil avant l’envoi, pour que seules les personnes qui mènent l’enquête puissent les lire. Une page sans JavaScript ne peut pas le faire. Rouvrez l’enquête après avoir activé JavaScript, ou contactez-nous pour répondre autrement.

# Title where what was sent is too long to be read.
plain-large-title = Vos réponses sont trop longues

# Text under it.
plain-large-text = Revenez en arrière, raccourcissez vos réponses les plus longues et renvoyez-les.

# Link to the same survey, all of it on one page.
plain-whole-link = Toutes les questions sur une seule page

# Link to the same survey, one page after the other.
plain-paged-link = Une page à la fois

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Laissez ce champ vide
