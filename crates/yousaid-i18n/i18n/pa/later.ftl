### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = ਜਵਾਬ ਸੰਭਾਲੋ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆਓ
# The same once answers were saved: what was answered since is saved too.
later-again-button = ਜਵਾਬ ਦੁਬਾਰਾ ਸੰਭਾਲੋ
# While the landlord’s computer is told.
later-saving-status = ਸੰਭਾਲਿਆ ਜਾ ਰਿਹਾ ਹੈ …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = ਤੁਹਾਡੇ ਹੁਣ ਤੱਕ ਦੇ ਜਵਾਬ ਸੰਭਾਲ ਲਏ ਗਏ ਹਨ। ਇਹ { $date } ਦੇ ਅੰਤ ਤੱਕ ਰੱਖੇ ਜਾਣਗੇ।
# Above the code and the link.
later-given-text = ਬਾਅਦ ਵਿੱਚ ਇੱਥੇ ਜਾਂ ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ਉੱਤੇ ਜਾਰੀ ਰੱਖਣ ਲਈ ਇਹ ਲਿੰਕ ਖੋਲ੍ਹੋ, ਜਾਂ ਇਸ ਕੋਡ ਨਾਲ ਇਸੇ ਸਫ਼ੇ ਉੱਤੇ ਵਾਪਸ ਆਓ:
# Under both.
later-given-hint = ਲਿੰਕ ਜਾਂ ਕੋਡ ਹੁਣੇ ਲਿਖ ਲਓ: ਅਸੀਂ ਇਹ ਕੋਡ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਨਹੀਂ ਦੱਸ ਸਕਦੇ। ਜਿਸ ਕੋਲ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਇੱਕ ਹੋਵੇ, ਉਹ ਇਹ ਜਵਾਬ ਪੜ੍ਹ ਅਤੇ ਬਦਲ ਸਕਦਾ ਹੈ। ਹੁਣ ਤੋਂ ਜੋ ਜਵਾਬ ਤੁਸੀਂ ਦਿਓਗੇ, ਉਹ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਉਣ ਉੱਤੇ ਹੀ ਸੰਭਾਲੇ ਜਾਣਗੇ।
# The same place, for surveys that ask for photos or documents.
later-files-hint = ਫ਼ੋਟੋਆਂ ਅਤੇ ਦਸਤਾਵੇਜ਼ ਸੰਭਾਲੇ ਨਹੀਂ ਜਾਂਦੇ। ਵਾਪਸ ਆ ਕੇ ਇਨ੍ਹਾਂ ਨੂੰ ਜੋੜੋ।
# Button: copies the link.
later-copy-button = ਲਿੰਕ ਕਾਪੀ ਕਰੋ
# After that button was pressed.
later-copied-status = ਕਾਪੀ ਹੋ ਗਿਆ
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = ਲਿੰਕ ਮੈਨੂੰ ਈਮੇਲ ਕਰੋ
# Opens the resident’s own text messages, with the link in a message.
later-text-link = ਲਿੰਕ ਮੈਨੂੰ ਟੈਕਸਟ ਮੈਸੇਜ ਰਾਹੀਂ ਭੇਜੋ
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = { $date } ਦੇ ਅੰਤ ਤੱਕ “{ $title }” ਇੱਥੇ ਜਾਰੀ ਰੱਖੋ: { $link }
# The button was pressed before anything was answered.
later-nothing-status = ਹਾਲੇ ਸੰਭਾਲਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ। ਪਹਿਲਾਂ ਕਿਸੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ।
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ। ਜਿੱਥੇ ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖੇ ਜਾਣੇ ਹਨ, ਅਸੀਂ ਇਸ ਵੇਲੇ ਉੱਥੇ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ। ਉਹ ਹਾਲੇ ਵੀ ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਹਨ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜਨ ਉੱਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# The survey has closed, or keeps no answers any more.
later-closed-status = ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ। ਇਸ ਸਰਵੇਖਣ ਦੇ ਜਵਾਬ ਹੁਣ ਬਾਅਦ ਲਈ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ।
# The answers that were saved are gone.
later-gone-status = ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ। ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਸੰਭਾਲਿਆ ਸੀ, ਉਹ ਹੁਣ ਰੱਖਿਆ ਹੋਇਆ ਨਹੀਂ: ਉਹ ਭੇਜਿਆ ਜਾਂ ਮਿਟਾਇਆ ਗਿਆ, ਜਾਂ ਉਸ ਦਾ ਸਮਾਂ ਪੂਰਾ ਹੋ ਗਿਆ। ਨਵੇਂ ਕੋਡ ਨਾਲ ਸੰਭਾਲਣ ਲਈ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਓ।
# Another device has saved with the same code.
later-elsewhere-status = ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ। ਇਸ ਵਿਚਕਾਰ ਤੁਹਾਡੇ ਕੋਡ ਨਾਲ ਹੋਰ ਜਵਾਬ ਸੰਭਾਲੇ ਗਏ ਹਨ, ਸ਼ਾਇਦ ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ਉੱਤੇ।
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = ਉਹ ਦੂਜੇ ਜਵਾਬ ਖੋਲ੍ਹੋ
# Button beside that: saves these answers, in the place of the others.
later-ours-button = ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਇਹ ਜਵਾਬ ਸੰਭਾਲੋ

## Coming back

# Opens the field for the code.
later-open-button = ਆਪਣੇ ਸੰਭਾਲੇ ਹੋਏ ਜਵਾਬਾਂ ਤੋਂ ਅੱਗੇ ਜਾਰੀ ਰੱਖੋ
# Label of the field.
later-code-label = ਉਹ ਕੋਡ ਜੋ ਸੰਭਾਲਣ ਵੇਲੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਗਿਆ ਸੀ
# Under that label. The code is an example and stays as it is.
later-code-hint = ਇਸ ਦੇ ਪੰਜ ਹਿੱਸੇ ਹਨ, ਜਿਵੇਂ 7KQ4-M2XD-90TB-CEGH-5R2W। ਅੱਖਰ ਵੱਡੇ ਹੋਣ ਜਾਂ ਛੋਟੇ, ਅਤੇ ਹਾਈਫ਼ਨ ਹੋਣ ਜਾਂ ਨਾ ਹੋਣ, ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ। ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਜੋ ਵੀ ਜਵਾਬ ਹਨ, ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਤੁਹਾਡੇ ਸੰਭਾਲੇ ਹੋਏ ਜਵਾਬ ਆ ਜਾਣਗੇ।
# Button beside the field.
later-find-button = ਜਾਰੀ ਰੱਖੋ
# While the landlord’s computer is asked.
later-looking-status = ਤੁਹਾਡੇ ਜਵਾਬ ਲੱਭੇ ਜਾ ਰਹੇ ਹਨ …
# The field was left empty.
later-missing-text = ਕੋਡ ਲਿਖੋ
# What was typed can’t be a code.
later-form-text = ਇਹ ਕੋਡ ਪੂਰਾ ਨਹੀਂ ਹੈ। ਕੋਡ ਵਿੱਚ 20 ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ, ਪੂਰਾ ਕੋਡ ਲਿਖੋ।
# There is nothing with that code.
later-unknown-text = ਇਸ ਕੋਡ ਨਾਲ ਕੁਝ ਸੰਭਾਲਿਆ ਹੋਇਆ ਨਹੀਂ ਹੈ। ਹਰ ਅੱਖਰ ਅਤੇ ਅੰਕ ਮੁੜ ਦੇਖ ਲਓ। ਜੋ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਬਹੁਤ ਪਹਿਲਾਂ ਸੰਭਾਲਿਆ ਗਿਆ ਸੀ, ਉਹ ਹੁਣ ਰੱਖਿਆ ਹੋਇਆ ਨਹੀਂ।
# Somebody has asked too often.
later-many-text = ਹੁਣੇ ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਗਈ ਹੈ। ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# No connection, or the landlord’s computer does not answer.
later-offline-text = ਜਿੱਥੇ ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖੇ ਹਨ, ਅਸੀਂ ਇਸ ਵੇਲੇ ਉੱਥੇ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜਨ ਉੱਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = ਇਸ ਕੋਡ ਨਾਲ ਜੋ ਸੰਭਾਲਿਆ ਗਿਆ ਸੀ, ਉਹ ਹੁਣ ਇਸ ਸਰਵੇਖਣ ਵਿੱਚ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
# The answers are back. $date: the last day on which they are kept.
later-back-status = ਤੁਹਾਡੇ ਜਵਾਬ ਵਾਪਸ ਆ ਗਏ ਹਨ। ਸੰਭਾਲੇ ਹੋਏ ਜਵਾਬ { $date } ਦੇ ਅੰਤ ਤੱਕ, ਜਾਂ ਤੁਹਾਡੇ ਭੇਜਣ ਤੱਕ, ਰੱਖੇ ਜਾਣਗੇ।
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = ਤੁਹਾਡੇ ਸੰਭਾਲਣ ਤੋਂ ਬਾਅਦ ਸਰਵੇਖਣ ਬਦਲ ਗਿਆ ਹੈ। ਜੋ ਜਵਾਬ ਹਾਲੇ ਵੀ ਢੁਕਦੇ ਹਨ, ਉਹ ਇੱਥੇ ਹਨ: ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ।
