### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = ਭੇਜੋ

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = ਇਸ ਦਾ ਜਵਾਬ ਤਾਂ ਹੀ ਦਿਓ ਜੇ { $condition }।

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = ਇਸ ਦਾ ਜਵਾਬ ਤਾਂ ਹੀ ਦਿਓ ਜੇ ਇਹ ਤੁਹਾਡੇ ਉੱਤੇ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = ਇਸ ਹਿੱਸੇ ਦੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਤਾਂ ਹੀ ਦਿਓ ਜੇ { $condition }।

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = ਇਸ ਹਿੱਸੇ ਦੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਤਾਂ ਹੀ ਦਿਓ ਜੇ ਇਹ ਤੁਹਾਡੇ ਉੱਤੇ ਲਾਗੂ ਹੁੰਦੇ ਹਨ।

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਕਰਕੇ ਕੁਝ ਹੋਰ ਸਵਾਲ ਹਨ। ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਦਿਓ ਅਤੇ ਅੱਗੇ ਵਧੋ।

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = ਹਰ ਇੱਕ ਲਈ ਵੱਖਰਾ ਨੰਬਰ ਚੁਣੋ

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਫ਼ੋਟੋਆਂ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਜੋੜੇ ਜਾ ਸਕਦੇ।

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = ਬਾਕੀ ਸਾਰੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ ਅਤੇ ਭੇਜੋ। ਫਿਰ ਆਪਣੀਆਂ ਫ਼ੋਟੋਆਂ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਸਾਡੇ ਤੱਕ ਪਹੁੰਚਾਓ, ਅਤੇ ਨਾਲ ਉਹ ਹਵਾਲਾ ਨੰਬਰ ਦਿਓ ਜੋ ਤੁਹਾਨੂੰ ਦਿਖਾਇਆ ਜਾਵੇਗਾ।

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਇੱਥੋਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ। ਇਹ ਸਫ਼ਾ ਅਜਿਹੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿਸ ਵਿੱਚ JavaScript ਚਾਲੂ ਹੋਵੇ, ਜਾਂ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।

# On the page that says that answers have been received.
plain-keep-hint = ਆਪਣੇ ਜਵਾਬਾਂ ਦੀ ਕਾਪੀ ਰੱਖਣ ਲਈ ਇਹ ਸਫ਼ਾ ਪ੍ਰਿੰਟ ਕਰੋ ਜਾਂ ਸੰਭਾਲ ਲਓ।

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = ਪਿਛਲੇ ਸਫ਼ਿਆਂ ਉੱਤੇ ਤੁਹਾਡੇ ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = ਇਹ ਸਫ਼ਾ ਇੱਕ ਦਿਨ ਤੋਂ ਵੱਧ ਖੁੱਲ੍ਹਾ ਰਿਹਾ, ਜਾਂ ਰਾਹ ਵਿੱਚ ਬਦਲ ਗਿਆ। ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਤੁਹਾਡੇ ਜਵਾਬ ਮੌਜੂਦ ਹਨ। ਅੱਗੇ ਵਧੋ, ਅਤੇ ਪਿਛਲੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਮੁੜ ਦਿਓ।

# Title where the answers could not be stored at the moment.
plain-unsent-title = ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਗਏ

# Text under it; a button to send follows.
plain-unsent-text = ਗੜਬੜ ਸਾਡੇ ਪਾਸੇ ਹੈ। ਤੁਹਾਡਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਗੁਆਚਿਆ। ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਆਪਣੇ ਜਵਾਬ ਮੁੜ ਭੇਜੋ।

# Title where other answers were sent from this form before.
plain-sent-before-title = ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਭੇਜ ਚੁੱਕੇ ਹੋ

# Text under it.
plain-sent-before-text = ਪਹਿਲਾਂ ਇਸੇ ਸਫ਼ੇ ਤੋਂ ਕੁਝ ਹੋਰ ਜਵਾਬ ਭੇਜੇ ਗਏ ਸਨ। ਉਹ ਸੰਭਾਲੇ ਹੋਏ ਹਨ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।

# Title where the address names no survey.
plain-unknown-title = ਇੱਥੇ ਕੋਈ ਸਰਵੇਖਣ ਨਹੀਂ ਹੈ

# Text under it.
plain-unknown-text = ਐਡਰੈੱਸ ਮੁੜ ਦੇਖ ਲਓ। ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਲਿੰਕ ਤੋਂ ਆਏ ਹੋ ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਸਰਵੇਖਣ ਹਟਾ ਦਿੱਤਾ ਗਿਆ ਹੋਵੇ।

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = ਇਸ ਸਰਵੇਖਣ ਲਈ JavaScript ਦੀ ਲੋੜ ਹੈ

# Text under it.
plain-sealed-text = ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਤੁਹਾਡੇ ਆਪਣੇ ਡਿਵਾਈਸ ਉੱਤੇ ਲੌਕ ਕਰ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ, ਤਾਂ ਜੋ ਸਿਰਫ਼ ਸਰਵੇਖਣ ਕਰਨ ਵਾਲੇ ਹੀ ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਣ। JavaScript ਤੋਂ ਬਿਨਾਂ ਸਫ਼ਾ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦਾ। JavaScript ਚਾਲੂ ਕਰਕੇ ਸਰਵੇਖਣ ਮੁੜ ਖੋਲ੍ਹੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਜਵਾਬ ਦੇਣ ਲਈ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।

# Title where what was sent is too long to be read.
plain-large-title = ਤੁਹਾਡੇ ਜਵਾਬ ਬਹੁਤ ਲੰਮੇ ਹਨ

# Text under it.
plain-large-text = ਵਾਪਸ ਜਾਓ, ਆਪਣੇ ਸਭ ਤੋਂ ਲੰਮੇ ਜਵਾਬ ਛੋਟੇ ਕਰੋ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਮੁੜ ਭੇਜੋ।

# Link to the same survey, all of it on one page.
plain-whole-link = ਸਾਰੇ ਸਵਾਲ ਇੱਕ ਸਫ਼ੇ ਉੱਤੇ

# Link to the same survey, one page after the other.
plain-paged-link = ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਸਫ਼ਾ

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = ਇਹ ਖਾਲੀ ਛੱਡੋ
