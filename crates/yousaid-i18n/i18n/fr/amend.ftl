### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = To change or withdraw what you sent, come back to this page by the end of { $date } with this code:
# The same where there is no last day.
amend-given-text = To change or withdraw what you sent, come back to this page with this code:
# Under the code.
amend-given-hint = Write it down and keep it to yourself. Whoever has it can read and change what you sent. We can’t tell it to you again.

## Coming back

# Opens the field for the code.
amend-open-button = Change or withdraw what you sent
# Label of the field.
amend-code-label = The code you were given after you sent it
# Under that label. The code is an example and stays as it is.
amend-code-hint = It has four groups, like 7KQ4-M2XD-90TB-CEGH. Capital letters and hyphens don’t matter.
# Button beside the field.
amend-find-button = Show what I sent
# While the landlord’s computer is asked.
amend-looking-status = Looking for what you sent …
# The field was left empty.
amend-missing-text = Type in the code
# What was typed can’t be a code.
amend-form-text = This is not a whole code. A code has 16 letters and numbers.
# There is nothing with that code.
amend-unknown-text = Nothing was sent with this code. Check each letter and number. If you withdrew what you sent, it is gone.
# The survey has closed.
amend-closed-text = This has closed. What was sent can’t be changed or withdrawn with the code any more.
# Somebody has tried many codes that do not fit.
amend-many-text = Too many codes that do not fit were tried just now. Wait a minute, then try again.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = We can’t reach the place where your answers are kept. Try again when you have a connection.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = This is what you sent, with the reference { $reference }. Change what you like, then send it again. Until then nothing changes.
# Button: goes back to an empty form.
amend-leave-button = Leave it as it was
# Button: begins to withdraw.
amend-withdraw-button = Withdraw what I sent
# Asks once more.
amend-sure-text = Everything that you sent will be deleted. Nobody can bring it back.
# Button: withdraws.
amend-sure-button = Yes, delete it
# Button: does not withdraw.
amend-keep-button = No, keep it
# While it is being withdrawn.
amend-withdrawing-status = Deleting what you sent …
# It was withdrawn.
amend-withdrawn-status = What you sent has been deleted.
