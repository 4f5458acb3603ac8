### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confirm that you want to get involved
