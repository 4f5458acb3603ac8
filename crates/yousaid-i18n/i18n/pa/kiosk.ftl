### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = ਇਸ ਨੂੰ ਪੜ੍ਹਨਾ ਸੌਖਾ ਬਣਾਓ
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = ਵੱਡੇ ਅੱਖਰ
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = ਗੂੜ੍ਹੇ ਰੰਗਾਂ ਦਾ ਫ਼ਰਕ
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = ਈਜ਼ੀ ਰੀਡ (ਸੌਖੇ ਸ਼ਬਦ)
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = ਤਸਵੀਰਾਂ
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = ਜੋ ਜਵਾਬ ਸਭ ਤੋਂ ਠੀਕ ਲੱਗੇ, ਉਸ ਨੂੰ ਛੂਹੋ
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = ਧੰਨਵਾਦ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਥੋੜ੍ਹਾ ਸਮਾਂ ਹੈ, ਤਾਂ ਇੱਕ ਹੋਰ ਸਵਾਲ
# Button: goes on without an answer.
kiosk-skip-button = ਇਹ ਸਵਾਲ ਛੱਡ ਦਿਓ
# Button: sends what was chosen.
kiosk-done-button = ਹੋ ਗਿਆ
# Heading at the end.
kiosk-thanks-heading = ਤੁਹਾਡਾ ਧੰਨਵਾਦ
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = ਤੁਹਾਡਾ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।
# Under it: the landlord has the answer.
kiosk-received-status = ਸਾਨੂੰ ਤੁਹਾਡਾ ਜਵਾਬ ਮਿਲ ਗਿਆ ਹੈ।
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = ਤੁਹਾਡਾ ਜਵਾਬ ਭੇਜ ਦਿੱਤਾ ਗਿਆ ਹੈ।
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = ਇਹ ਡਿਵਾਈਸ ਤੁਹਾਡਾ ਜਵਾਬ ਸੰਭਾਲ ਨਹੀਂ ਸਕੀ। ਇਸ ਨੂੰ ਭੇਜਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ।
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = ਅਗਲਾ ਵਿਅਕਤੀ
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
# Under it.
kiosk-idle-text = ਅੱਗੇ ਵਧਣ ਲਈ ਸਕਰੀਨ ਨੂੰ ਛੂਹੋ ਜਾਂ ਕੋਈ ਵੀ ਬਟਨ ਦਬਾਓ। ਨਹੀਂ ਤਾਂ ਇਸ ਸਕਰੀਨ ਤੋਂ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਜਾਣਗੇ।
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } ਸਕਿੰਟ ਬਾਕੀ
   *[other] { $seconds } ਸਕਿੰਟ ਬਾਕੀ
}
# Button: goes on.
kiosk-idle-button = ਮੈਂ ਹਾਲੇ ਇੱਥੇ ਹਾਂ
# Heading while the reception is closed.
kiosk-closed-heading = ਅਸੀਂ ਇਸ ਵੇਲੇ ਬੰਦ ਹਾਂ
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = ਤੁਸੀਂ { $time } ਵਜੇ ਤੋਂ ਇੱਥੇ ਆਪਣਾ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
