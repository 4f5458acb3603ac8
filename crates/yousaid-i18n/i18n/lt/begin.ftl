### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Šiai apklausai reikia asmeninės nuorodos

# Text under it.
begin-no-link-text = Į šią apklausą atsakoma per nuorodas, kurios išsiųstos kiekvienam žmogui atskirai. Kiekvieną nuorodą galima panaudoti vieną kartą. Atidarykite nuorodą iš Jums atsiųstos žinutės ar laiško. Jei per ją jau atsakėte, daugiau nieko daryti nereikia.
