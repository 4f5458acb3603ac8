### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Sahankan waxaad uga baahan tahay link kuu gaar ah

# Text under it.
begin-no-link-text = Sahankan waxaa looga jawaabaa linkiyo qof walba gooni loogu diray. Link kasta hal mar oo keliya ayaa la isticmaali karaa. Fur linkiga ku jira fariintaada ama warqaddaada. Haddii aad hore ugu jawaabtay, wax kale oo lagaaga baahan yahay ma jiraan.
