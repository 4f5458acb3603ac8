### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Do tej ankiety potrzebny jest osobisty link

# Text under it.
begin-no-link-text = Na tę ankietę odpowiada się przez linki wysłane osobno do każdej osoby. Każdego linku można użyć jeden raz. Otwórz link z otrzymanej wiadomości lub listu. Jeśli odpowiedzi zostały już przez niego wysłane, nie trzeba robić nic więcej.
