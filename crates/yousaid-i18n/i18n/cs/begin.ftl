### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = K tomuto dotazníku potřebujete vlastní odkaz

# Text under it.
begin-no-link-text = Na tento dotazník se odpovídá přes odkazy, které byly poslány každému zvlášť. Každý odkaz lze použít jen jednou. Otevřete odkaz ze zprávy nebo dopisu, který jste dostali. Pokud jste přes něj už odpověděli, nemusíte dělat nic dalšího.
