### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Este questionário requer uma ligação pessoal

# Text under it.
begin-no-link-text = A este questionário responde-se através de ligações enviadas individualmente a cada pessoa. Cada ligação pode ser usada uma vez. Abra a ligação que está na sua mensagem ou carta. Se já respondeu através dela, não precisa de fazer mais nada.
