### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = படிப்பதை எளிதாக்கவும்
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = பெரிய எழுத்து
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = தெளிவான நிறங்கள்
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = எளிய மொழி (Easy Read)
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = படங்கள்
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = எளிய சொற்களில்
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = மிகவும் பொருந்தும் பதிலைத் தொடவும்
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = நன்றி. நேரம் இருந்தால் இன்னொரு கேள்வி
# Button: goes on without an answer.
kiosk-skip-button = இந்தக் கேள்வியைத் தவிர்க்கவும்
# Button: sends what was chosen.
kiosk-done-button = முடிந்தது
# Heading at the end.
kiosk-thanks-heading = நன்றி
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = உங்கள் பதில் இந்தச் சாதனத்தில் சேமிக்கப்பட்டுள்ளது.
# Under it: the landlord has the answer.
kiosk-received-status = உங்கள் பதில் எங்களுக்குக் கிடைத்தது.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = உங்கள் பதில் அனுப்பப்பட்டது.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = இந்தச் சாதனத்தால் உங்கள் பதிலைச் சேமிக்க முடியவில்லை. அதை அனுப்ப முயல்கிறது.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = அடுத்தவர்
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = இன்னும் இங்கே இருக்கிறீர்களா?
# Under it.
kiosk-idle-text = தொடர, திரையைத் தொடவும் அல்லது ஏதேனும் விசையை அழுத்தவும். இல்லையென்றால், இந்தத் திரையில் உள்ள உங்கள் பதில்கள் அழிக்கப்படும்.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] இன்னும் { $seconds } விநாடி
   *[other] இன்னும் { $seconds } விநாடிகள்
}
# Button: goes on.
kiosk-idle-button = நான் இன்னும் இங்கே இருக்கிறேன்
# Heading while the reception is closed.
kiosk-closed-heading = இப்போது மூடியுள்ளோம்
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = { $time } முதல் நீங்கள் இங்கே பதிலளிக்கலாம்.
