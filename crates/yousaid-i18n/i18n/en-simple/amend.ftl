### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Do you want to change or take back what you sent? Come back to this page. You can do this until the end of { $date }. Use this secret code:
# The same where there is no last day.
amend-given-text = Do you want to change or take back what you sent? Come back to this page. Use this secret code:
# Under the code.
amend-given-hint = Write the secret code down. Do not show it to other people. A person who has it can read and change what you sent. We cannot give it to you again.

## Coming back

# Opens the field for the code.
amend-open-button = Change or take back what you sent
# Label of the field.
amend-code-label = The secret code you got after you sent your answers
# Under that label. The code is an example and stays as it is.
amend-code-hint = It looks like 7KQ4-M2XD-90TB-CEGH. You can use big or small letters. You can leave out the lines between.
# Button beside the field.
amend-find-button = Show what I sent
# While the landlord’s computer is asked.
amend-looking-status = We are looking for what you sent …
# The field was left empty.
amend-missing-text = Type the secret code
# What was typed can’t be a code.
amend-form-text = Check the secret code. It has 16 letters and numbers.
# There is nothing with that code.
amend-unknown-text = We found nothing with this secret code. Check each letter and number. If you took back what you sent, it is gone.
# The survey has closed.
amend-closed-text = The time is over. You can no longer change or take back what you sent.
# Somebody has tried many codes that do not fit.
amend-many-text = Too many wrong secret codes were typed. Wait a minute. Then try again.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = The internet is not working. We cannot get your answers. Try again when it works.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = This is what you sent. Its code is { $reference }. Change what you want. Then send it again. Nothing changes until you send it.
# Button: goes back to an empty form.
amend-leave-button = Do not change it
# Button: begins to withdraw.
amend-withdraw-button = Take back what I sent
# Asks once more.
amend-sure-text = We will delete everything you sent. No one can get it back.
# Button: withdraws.
amend-sure-button = Yes, delete it
# Button: does not withdraw.
amend-keep-button = No, keep it
# While it is being withdrawn.
amend-withdrawing-status = We are deleting what you sent …
# It was withdrawn.
amend-withdrawn-status = We deleted what you sent.
