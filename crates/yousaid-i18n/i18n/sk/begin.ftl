### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Na tento dotazník potrebujete vlastný odkaz

# Text under it.
begin-no-link-text = Na tento dotazník sa odpovedá cez odkazy, ktoré boli poslané každému osobitne. Každý odkaz sa dá použiť iba raz. Otvorte odkaz zo správy alebo listu, ktorý ste dostali. Ak ste cezeň už odpovedali, nemusíte robiť nič ďalšie.
