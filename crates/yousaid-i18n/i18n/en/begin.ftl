### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: reviewed
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = This survey needs a link of your own

# Text under it.
begin-no-link-text = Answers to this survey come through links that were sent to people one by one. Each can be used once. Open the link in your own message or letter. If you have answered with it, there is nothing more to do.
