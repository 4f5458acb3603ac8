### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = पढ़ना आसान बनाएँ
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = बड़े अक्षर
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = ज़्यादा साफ़ रंग
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = आसान भाषा
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = चित्र
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = आसान शब्दों में
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = जो जवाब सबसे सही लगे, उसे छुएँ
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = धन्यवाद। समय हो तो एक और सवाल
# Button: goes on without an answer.
kiosk-skip-button = यह सवाल छोड़ें
# Button: sends what was chosen.
kiosk-done-button = हो गया
# Heading at the end.
kiosk-thanks-heading = धन्यवाद
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = आपका जवाब इस डिवाइस पर सेव है।
# Under it: the landlord has the answer.
kiosk-received-status = हमें आपका जवाब मिल गया है।
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = आपका जवाब भेज दिया गया है।
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = यह डिवाइस आपका जवाब सेव नहीं कर सका। यह जवाब भेजने की कोशिश कर रहा है।
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = अगला व्यक्ति
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = क्या आप अब भी यहाँ हैं?
# Under it.
kiosk-idle-text = आगे बढ़ने के लिए स्क्रीन छुएँ या कोई भी बटन दबाएँ। नहीं तो इस स्क्रीन पर आपके जवाब मिटा दिए जाएँगे।
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } सेकंड बाक़ी
   *[other] { $seconds } सेकंड बाक़ी
}
# Button: goes on.
kiosk-idle-button = मैं अब भी यहाँ हूँ
# Heading while the reception is closed.
kiosk-closed-heading = हम अभी बंद हैं
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = आप { $time } से यहाँ जवाब दे सकते हैं।
