### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = You need your own link for these questions

# Text under it.
begin-no-link-text = Each person was sent their own link. You need that link to answer these questions. You can use it one time only. Open the link in your message or letter. Have you used your link to answer? Then you do not need to do anything else.
