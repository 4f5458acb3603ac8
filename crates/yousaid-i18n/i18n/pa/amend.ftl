### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Opens the field for the code.
amend-open-button = Change or withdraw what you sent
