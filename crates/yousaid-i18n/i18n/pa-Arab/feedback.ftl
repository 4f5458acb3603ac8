### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the form.
feedback-title = Tell us what you think
