### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Pour cette enquête, il faut un lien personnel

# Text under it.
begin-no-link-text = On répond à cette enquête avec un lien envoyé séparément à chaque personne. Chaque lien peut servir une fois. Ouvrez le lien qui se trouve dans votre message ou votre courrier. Si vous avez déjà répondu avec ce lien, vous n’avez rien d’autre à faire.
