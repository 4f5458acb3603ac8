### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confirmez que vous souhaitez participer
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Sélectionnez le bouton pour rejoindre la liste des résidents qui souhaitent participer avec { $landlord }.
# Button on that page.
involved-confirm-button = Oui, m’ajouter
# Title of the page after that.
involved-confirmed-title = Vous êtes sur la liste
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Merci. { $landlord } vous contactera de la façon que vous avez choisie. Chaque message vous indiquera comment quitter la liste.
# Title of the page on which a resident leaves.
involved-leave-title = Quitter la liste
# On that page. $landlord: the landlord’s name.
involved-leave-text = Sélectionnez le bouton pour ne plus figurer sur la liste des résidents qui souhaitent participer avec { $landlord }. Nous supprimerons tout ce que vous nous avez dit pour cette liste.
# Button on that page.
involved-leave-button = Me retirer de la liste
# Title of the page after that.
involved-left-title = Vous n’êtes plus sur la liste
# On that page.
involved-left-text = Nous avons supprimé tout ce que vous nous aviez dit pour cette liste. Vous pouvez la rejoindre de nouveau à tout moment.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Cela vous intéresse-t-il toujours ?
# On that page. $landlord: the landlord’s name.
involved-still-text = Vous avez dit à { $landlord } que vous souhaitiez participer. Sélectionnez le bouton pour rester sur la liste une année de plus.
# Button on that page.
involved-still-button = Oui, me garder sur la liste
# Title of the page after that.
involved-stayed-title = Vous restez sur la liste
# On that page.
involved-stayed-text = Merci. Nous vous reposerons la question dans un an.
# Link to the page on which a resident leaves.
involved-leave-link = Quitter la liste
# Title where a link has been used already or is too old.
involved-gone-title = Ce lien ne fonctionne plus
# On that page.
involved-gone-text = Il a peut-être déjà été utilisé, ou il est trop ancien. Si vous souhaitez toujours rejoindre la liste, remplissez de nouveau le formulaire.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Confirmez que vous souhaitez participer
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord } : confirmez que vous souhaitez participer. Ouvrez cette page dans un délai de { $days } jour. Si vous n’avez rien demandé, ne faites rien et nous supprimerons vos données.
    [many] { $landlord } : confirmez que vous souhaitez participer. Ouvrez cette page dans un délai de { $days } de jours. Si vous n’avez rien demandé, ne faites rien et nous supprimerons vos données.
   *[other] { $landlord } : confirmez que vous souhaitez participer. Ouvrez cette page dans un délai de { $days } jours. Si vous n’avez rien demandé, ne faites rien et nous supprimerons vos données.
}
# Subject of the yearly message.
involved-still-subject-title = Souhaitez-vous toujours participer ?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord } : vous nous avez dit que vous souhaitiez participer. Pour rester sur la liste ou pour la quitter, ouvrez cette page au plus tard le { $date }. Sans réponse de votre part, nous vous retirerons de la liste et supprimerons vos données.
