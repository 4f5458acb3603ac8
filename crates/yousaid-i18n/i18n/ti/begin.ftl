### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = ነዚ ዳህሳስ ናይ ገዛእ ርእስኹም ሊንክ የድልየኩም

# Text under it.
begin-no-link-text = እዚ ዳህሳስ ንነፍሲ ወከፍ ሰብ በበይኑ ብዝተሰደደ ሊንክ እዩ ዝምለስ። ሓደ ሊንክ ሓንሳብ ጥራይ ይሰርሕ። ኣብ መልእኽትኹም ወይ ደብዳቤኹም ዘሎ ሊንክ ክፈቱ። ብእኡ መሊስኩም እንተ ኾንኩም፣ ካልእ እትገብርዎ የለን።
