### Words of the comment box for a meeting only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading above the papers of a meeting.
halo-papers-heading = Papers
