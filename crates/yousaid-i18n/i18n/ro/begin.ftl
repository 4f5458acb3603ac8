### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Pentru acest chestionar este nevoie de un link personal

# Text under it.
begin-no-link-text = La acest chestionar se răspunde prin linkuri trimise fiecărei persoane în parte. Fiecare link poate fi folosit o singură dată. Deschideți linkul din mesajul sau scrisoarea dumneavoastră. Dacă ați răspuns deja prin el, nu mai aveți nimic de făcut.
