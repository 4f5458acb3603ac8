### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Para esta encuesta hace falta un enlace personal

# Text under it.
begin-no-link-text = A esta encuesta se responde con enlaces que se enviaron a cada persona por separado. Cada enlace se puede usar una vez. Abra el enlace que aparece en su mensaje o carta. Si ya ha respondido con él, no tiene que hacer nada más.
