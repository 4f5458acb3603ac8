### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Save and come back later
# The same once answers were saved: what was answered since is saved too.
later-again-button = Save again
# While the landlord’s computer is told.
later-saving-status = Saving …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Your answers so far are saved until the end of { $date }.
# Above the code and the link.
later-given-text = To carry on later, here or on another device, open this link or come back to this page with this code:
# Under both.
later-given-hint = Note one of them now: we can’t tell you the code again. Whoever has it can read and change these answers. What you answer from now on is saved only when you press the button again.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Photos and documents are not saved. Add them when you come back.
# Button: copies the link.
later-copy-button = Copy the link
# After that button was pressed.
later-copied-status = Copied
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Email me the link
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Text me the link
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Carry on with “{ $title }” here until the end of { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = There is nothing to save yet. Answer a question first.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Not saved. We can’t reach the place where your answers would be kept. They are still on this page. Try again when you have a connection.
# The survey has closed, or keeps no answers any more.
later-closed-status = Not saved. Answers to this survey are not kept for later any more.
# The answers that were saved are gone.
later-gone-status = Not saved. What you saved before is not kept any more: it was sent or deleted, or its time is over. Press the button again to save with a new code.
# Another device has saved with the same code.
later-elsewhere-status = Not saved. Other answers were saved with your code since then, perhaps on another device.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Open the answers saved there
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Save these in their place

## Coming back

# Opens the field for the code.
later-open-button = Carry on with answers you saved
# Label of the field.
later-code-label = The code you were given when you saved
# Under that label. The code is an example and stays as it is.
later-code-hint = It has five groups, like 7KQ4-M2XD-90TB-CEGH-5R2W. Capital letters and hyphens don’t matter. What you saved takes the place of any answers on this page.
# Button beside the field.
later-find-button = Carry on
# While the landlord’s computer is asked.
later-looking-status = Looking for your answers …
# The field was left empty.
later-missing-text = Type in the code
# What was typed can’t be a code.
later-form-text = This is not a whole code. A code has 20 letters and numbers.
# There is nothing with that code.
later-unknown-text = Nothing is saved with this code. Check each letter and number. What was sent is not kept any more, nor what was saved too long ago.
# Somebody has asked too often.
later-many-text = Too much was asked for just now. Wait a minute, then try again.
# No connection, or the landlord’s computer does not answer.
later-offline-text = We can’t reach the place where your answers are kept. Try again when you have a connection.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = What was saved with this code can’t be used in this survey any more.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Your answers are back. The saved ones are kept until the end of { $date }, or until you send them.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = The survey has changed since you saved. What still fits is here: look through your answers before you send them.
