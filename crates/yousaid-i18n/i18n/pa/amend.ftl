### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ ਹੈ, ਉਸ ਨੂੰ ਬਦਲਣ ਜਾਂ ਵਾਪਸ ਲੈਣ ਲਈ { $date } ਦੇ ਅੰਤ ਤੱਕ ਇਸ ਕੋਡ ਨਾਲ ਇਸੇ ਸਫ਼ੇ ਉੱਤੇ ਵਾਪਸ ਆਓ:
# The same where there is no last day.
amend-given-text = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ ਹੈ, ਉਸ ਨੂੰ ਬਦਲਣ ਜਾਂ ਵਾਪਸ ਲੈਣ ਲਈ ਇਸ ਕੋਡ ਨਾਲ ਇਸੇ ਸਫ਼ੇ ਉੱਤੇ ਵਾਪਸ ਆਓ:
# Under the code.
amend-given-hint = ਇਸ ਨੂੰ ਲਿਖ ਲਓ ਅਤੇ ਕਿਸੇ ਹੋਰ ਨੂੰ ਨਾ ਦੱਸੋ। ਜਿਸ ਕੋਲ ਇਹ ਕੋਡ ਹੋਵੇ, ਉਹ ਤੁਹਾਡੀਆਂ ਭੇਜੀਆਂ ਗੱਲਾਂ ਪੜ੍ਹ ਅਤੇ ਬਦਲ ਸਕਦਾ ਹੈ। ਅਸੀਂ ਇਹ ਕੋਡ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਨਹੀਂ ਦੱਸ ਸਕਦੇ।

## Coming back

# Opens the field for the code.
amend-open-button = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ ਹੈ, ਉਸ ਨੂੰ ਬਦਲੋ ਜਾਂ ਵਾਪਸ ਲਓ
# Label of the field.
amend-code-label = ਉਹ ਕੋਡ ਜੋ ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਗਿਆ ਸੀ
# Under that label. The code is an example and stays as it is.
amend-code-hint = ਇਸ ਦੇ ਚਾਰ ਹਿੱਸੇ ਹਨ, ਜਿਵੇਂ 7KQ4-M2XD-90TB-CEGH। ਅੱਖਰ ਵੱਡੇ ਹੋਣ ਜਾਂ ਛੋਟੇ, ਅਤੇ ਹਾਈਫ਼ਨ ਹੋਣ ਜਾਂ ਨਾ ਹੋਣ, ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
# Button beside the field.
amend-find-button = ਜੋ ਮੈਂ ਭੇਜਿਆ, ਉਹ ਦਿਖਾਓ
# While the landlord’s computer is asked.
amend-looking-status = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ, ਉਹ ਲੱਭਿਆ ਜਾ ਰਿਹਾ ਹੈ …
# The field was left empty.
amend-missing-text = ਕੋਡ ਲਿਖੋ
# What was typed can’t be a code.
amend-form-text = ਇਹ ਕੋਡ ਪੂਰਾ ਨਹੀਂ ਹੈ। ਕੋਡ ਵਿੱਚ 16 ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ, ਪੂਰਾ ਕੋਡ ਲਿਖੋ।
# There is nothing with that code.
amend-unknown-text = ਇਸ ਕੋਡ ਨਾਲ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ। ਹਰ ਅੱਖਰ ਅਤੇ ਅੰਕ ਮੁੜ ਦੇਖ ਲਓ। ਜੇ ਤੁਸੀਂ ਆਪਣੀਆਂ ਭੇਜੀਆਂ ਗੱਲਾਂ ਵਾਪਸ ਲੈ ਲਈਆਂ ਸਨ ਤਾਂ ਉਹ ਮਿਟ ਚੁੱਕੀਆਂ ਹਨ।
# The survey has closed.
amend-closed-text = ਇਸ ਦਾ ਸਮਾਂ ਖ਼ਤਮ ਹੋ ਚੁੱਕਾ ਹੈ। ਜੋ ਭੇਜਿਆ ਗਿਆ ਸੀ, ਹੁਣ ਉਸ ਨੂੰ ਕੋਡ ਨਾਲ ਬਦਲਿਆ ਜਾਂ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ।
# Somebody has tried many codes that do not fit.
amend-many-text = ਹੁਣੇ ਕਈ ਵਾਰ ਗਲਤ ਕੋਡ ਲਿਖੇ ਗਏ ਹਨ। ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# No connection, or the landlord’s computer does not answer.
amend-offline-text = ਜਿੱਥੇ ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖੇ ਹਨ, ਅਸੀਂ ਇਸ ਵੇਲੇ ਉੱਥੇ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜਨ ਉੱਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = ਇਹ ਉਹ ਹੈ ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ ਸੀ, ਹਵਾਲਾ ਨੰਬਰ { $reference } ਨਾਲ। ਜੋ ਚਾਹੋ ਬਦਲੋ, ਫਿਰ ਦੁਬਾਰਾ ਭੇਜੋ। ਉਦੋਂ ਤੱਕ ਕੁਝ ਨਹੀਂ ਬਦਲੇਗਾ।
# Button: goes back to an empty form.
amend-leave-button = ਜਿਵੇਂ ਸੀ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ
# Button: begins to withdraw.
amend-withdraw-button = ਜੋ ਮੈਂ ਭੇਜਿਆ, ਉਹ ਵਾਪਸ ਲਓ
# Asks once more.
amend-sure-text = ਤੁਹਾਡੀ ਭੇਜੀ ਹੋਈ ਹਰ ਚੀਜ਼ ਮਿਟਾ ਦਿੱਤੀ ਜਾਵੇਗੀ। ਕੋਈ ਇਸ ਨੂੰ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਸਕੇਗਾ।
# Button: withdraws.
amend-sure-button = ਹਾਂ, ਮਿਟਾ ਦਿਓ
# Button: does not withdraw.
amend-keep-button = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
# While it is being withdrawn.
amend-withdrawing-status = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ, ਉਹ ਮਿਟਾਇਆ ਜਾ ਰਿਹਾ ਹੈ …
# It was withdrawn.
amend-withdrawn-status = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ ਸੀ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।
