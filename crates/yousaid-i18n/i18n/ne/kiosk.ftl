### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = पढ्न सजिलो बनाउनुहोस्
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = ठूला अक्षर
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = अझ प्रस्ट रङ
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = सजिलो भाषा
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = चित्रहरू
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = सजिला शब्दमा
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = सबैभन्दा मिल्ने जवाफ छुनुहोस्
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = धन्यवाद। समय छ भने अर्को एउटा प्रश्न
# Button: goes on without an answer.
kiosk-skip-button = यो प्रश्न छोड्नुहोस्
# Button: sends what was chosen.
kiosk-done-button = भयो
# Heading at the end.
kiosk-thanks-heading = धन्यवाद
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = तपाईंको जवाफ यो डिभाइसमा सुरक्षित छ।
# Under it: the landlord has the answer.
kiosk-received-status = हामीले तपाईंको जवाफ पायौं।
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = तपाईंको जवाफ पठाइएको छ।
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = यो डिभाइसले तपाईंको जवाफ सुरक्षित राख्न सकेन। यसले जवाफ पठाउने प्रयास गर्दै छ।
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = अर्को व्यक्ति
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = के तपाईं अझै यहाँ हुनुहुन्छ?
# Under it.
kiosk-idle-text = अगाडि बढ्न स्क्रिन छुनुहोस् वा कुनै पनि बटन थिच्नुहोस्। नत्र यो स्क्रिनमा भएका तपाईंका जवाफ मेटिन्छन्।
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } सेकेन्ड बाँकी
   *[other] { $seconds } सेकेन्ड बाँकी
}
# Button: goes on.
kiosk-idle-button = म अझै यहीं छु
# Heading while the reception is closed.
kiosk-closed-heading = अहिले बन्द छ
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = तपाईं { $time } देखि यहाँ जवाफ दिन सक्नुहुन्छ।
