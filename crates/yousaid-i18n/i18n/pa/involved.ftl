### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = ਪੁਸ਼ਟੀ ਕਰੋ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ
# On that page. $landlord: the landlord’s name.
involved-confirm-text = ਜੋ ਵਸਨੀਕ { $landlord } ਦੇ ਕੰਮਾਂ ਵਿੱਚ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹਨ, ਉਨ੍ਹਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਣ ਲਈ ਬਟਨ ਦਬਾਓ।
# Button on that page.
involved-confirm-button = ਹਾਂ, ਮੈਨੂੰ ਸ਼ਾਮਲ ਕਰੋ
# Title of the page after that.
involved-confirmed-title = ਤੁਹਾਡਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚ ਹੈ
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = ਧੰਨਵਾਦ। { $landlord } ਤੁਹਾਡੇ ਨਾਲ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨਗੇ ਜੋ ਤੁਸੀਂ ਚੁਣਿਆ ਹੈ। ਹਰ ਸੁਨੇਹੇ ਵਿੱਚ ਦੱਸਿਆ ਜਾਵੇਗਾ ਕਿ ਸੂਚੀ ਵਿੱਚੋਂ ਨਾਂ ਕਿਵੇਂ ਕਢਵਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
# Title of the page on which a resident leaves.
involved-leave-title = ਸੂਚੀ ਵਿੱਚੋਂ ਨਿਕਲੋ
# On that page. $landlord: the landlord’s name.
involved-leave-text = ਜੋ ਵਸਨੀਕ { $landlord } ਦੇ ਕੰਮਾਂ ਵਿੱਚ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹਨ, ਉਨ੍ਹਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਆਪਣਾ ਨਾਂ ਕੱਢਣ ਲਈ ਬਟਨ ਦਬਾਓ। ਤੁਸੀਂ ਇਸ ਲਈ ਸਾਨੂੰ ਜੋ ਕੁਝ ਦੱਸਿਆ ਸੀ, ਅਸੀਂ ਉਹ ਸਭ ਮਿਟਾ ਦਿਆਂਗੇ।
# Button on that page.
involved-leave-button = ਮੇਰਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚੋਂ ਕੱਢ ਦਿਓ
# Title of the page after that.
involved-left-title = ਤੁਹਾਡਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚੋਂ ਨਿਕਲ ਗਿਆ ਹੈ
# On that page.
involved-left-text = ਤੁਸੀਂ ਇਸ ਲਈ ਸਾਨੂੰ ਜੋ ਕੁਝ ਦੱਸਿਆ ਸੀ, ਅਸੀਂ ਉਹ ਸਭ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਮੁੜ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ।
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਦਿਲਚਸਪੀ ਰੱਖਦੇ ਹੋ?
# On that page. $landlord: the landlord’s name.
involved-still-text = ਤੁਸੀਂ { $landlord } ਨੂੰ ਦੱਸਿਆ ਸੀ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਇੱਕ ਹੋਰ ਸਾਲ ਸੂਚੀ ਵਿੱਚ ਰਹਿਣ ਲਈ ਬਟਨ ਦਬਾਓ।
# Button on that page.
involved-still-button = ਹਾਂ, ਮੇਰਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚ ਰਹਿਣ ਦਿਓ
# Title of the page after that.
involved-stayed-title = ਤੁਹਾਡਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ
# On that page.
involved-stayed-text = ਧੰਨਵਾਦ। ਅਸੀਂ ਇੱਕ ਸਾਲ ਬਾਅਦ ਮੁੜ ਪੁੱਛਾਂਗੇ।
# Link to the page on which a resident leaves.
involved-leave-link = ਸੂਚੀ ਵਿੱਚੋਂ ਨਿਕਲੋ
# Title where a link has been used already or is too old.
involved-gone-title = ਇਹ ਲਿੰਕ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ
# On that page.
involved-gone-text = ਸ਼ਾਇਦ ਇਹ ਪਹਿਲਾਂ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਸ਼ਾਮਲ ਹੋਣਾ ਚਾਹੁੰਦੇ ਹੋ ਤਾਂ ਫ਼ਾਰਮ ਮੁੜ ਭਰੋ।

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = ਪੁਸ਼ਟੀ ਕਰੋ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: ਪੁਸ਼ਟੀ ਕਰੋ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਇਹ ਸਫ਼ਾ { $days } ਦਿਨ ਦੇ ਅੰਦਰ ਖੋਲ੍ਹੋ। ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ, ਅਸੀਂ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦਿਆਂਗੇ।
   *[other] { $landlord }: ਪੁਸ਼ਟੀ ਕਰੋ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਇਹ ਸਫ਼ਾ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਖੋਲ੍ਹੋ। ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ, ਅਸੀਂ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦਿਆਂਗੇ।
}
# Subject of the yearly message.
involved-still-subject-title = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਸੀ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਸੂਚੀ ਵਿੱਚ ਰਹਿਣ ਜਾਂ ਨਿਕਲਣ ਲਈ { $date } ਤੱਕ ਇਹ ਸਫ਼ਾ ਖੋਲ੍ਹੋ। ਜੇ ਸਾਨੂੰ ਤੁਹਾਡਾ ਜਵਾਬ ਨਾ ਮਿਲਿਆ ਤਾਂ ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚੋਂ ਕੱਢ ਕੇ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦਿਆਂਗੇ।
