### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Ehhez a kérdőívhez saját linkre van szükség

# Text under it.
begin-no-link-text = Erre a kérdőívre olyan linken lehet válaszolni, amelyet mindenki külön kapott meg. Minden link csak egyszer használható. Nyissa meg az Önnek küldött üzenetben vagy levélben szereplő linket. Ha már válaszolt rajta, nincs több teendője.
