### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Per questo questionario serve un link personale

# Text under it.
begin-no-link-text = A questo questionario si risponde con link inviati a ogni persona singolarmente. Ogni link si può usare una volta. Apra il link che trova nel messaggio o nella lettera che ha ricevuto. Se ha già risposto con quel link, non deve fare altro.
