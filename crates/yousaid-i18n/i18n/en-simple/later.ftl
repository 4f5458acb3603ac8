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
later-saving-status = We are saving your answers …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = We saved your answers. We keep them until the end of { $date }.
# Above the code and the link.
later-given-text = Do you want to go on later? You can do it here. You can also use another phone or computer. Open this link. Or come back to this page and type this secret code:
# Under both.
later-given-hint = Keep the link or write down the secret code now. We cannot give you the code again. A person who has the link or the code can read and change these answers. If you answer more now, press the button again. We only save it when you press the button.
# The same place, for surveys that ask for photos or documents.
later-files-hint = We do not save photos and files. Add them when you come back.
# Button: copies the link.
later-copy-button = Copy the link
# After that button was pressed.
later-copied-status = Copied
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Send the link to me by email
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Send the link to me by text message
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Go on with ‘{ $title }’ here. You can do this until the end of { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = There is nothing to save yet. Answer a question first.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = We could not save your answers. The internet is not working. Your answers are still on this page. Try again when it works.
# The survey has closed, or keeps no answers any more.
later-closed-status = We could not save your answers. You can no longer save answers to these questions for later.
# The answers that were saved are gone.
later-gone-status = We could not save your answers. What you saved before is gone. It was sent or deleted, or the time is over. Press the button again to save. You will get a new secret code.
# Another device has saved with the same code.
later-elsewhere-status = We did not save your answers. Other answers were saved with your secret code. This may be from another phone or computer.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Open the other answers
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Save these answers instead

## Coming back

# Opens the field for the code.
later-open-button = Go on with answers you saved
# Label of the field.
later-code-label = The secret code you got when you saved your answers
# Under that label. The code is an example and stays as it is.
later-code-hint = It looks like 7KQ4-M2XD-90TB-CEGH-5R2W. You can use big or small letters. You can leave out the lines between. We will show the answers you saved. Any answers on this page now will be gone.
# Button beside the field.
later-find-button = Go on
# While the landlord’s computer is asked.
later-looking-status = We are looking for your answers …
# The field was left empty.
later-missing-text = Type the secret code
# What was typed can’t be a code.
later-form-text = Check the secret code. It has 20 letters and numbers.
# There is nothing with that code.
later-unknown-text = We found nothing with this secret code. Check each letter and number. Did you send your answers? Or did you save them a long time ago? Then they are no longer here.
# Somebody has asked too often.
later-many-text = There were too many tries. Wait a minute. Then try again.
# No connection, or the landlord’s computer does not answer.
later-offline-text = The internet is not working. We cannot get your answers. Try again when it works.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = You can no longer use the answers you saved with this secret code.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Your answers are back. We keep the saved answers until you send them. The last day we keep them is { $date }.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Some questions have changed since you saved. We kept the answers that still fit. Check your answers before you send them.
