### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = ንምንባብ ኣቃልሉ
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = ዝዓበየ ጽሑፍ
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = ድሙቕ ፍልልይ ሕብሪ
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = ብቐሊሉ ዝንበብ ጽሑፍ
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = ስእልታት
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = ብቐሊል ቃላት
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = ነቲ ዝያዳ ዝሰማማዕ መልሲ ተንክፉ
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = የቐንየልና። ቁሩብ ግዜ እንተ ኣለኩም፣ ሓንቲ ተወሳኺት ሕቶ
# Button: goes on without an answer.
kiosk-skip-button = ነዚ ሕቶ ዝለሉ
# Button: sends what was chosen.
kiosk-done-button = ተወዲኡ
# Heading at the end.
kiosk-thanks-heading = የቐንየልና
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = መልስኹም ኣብዚ መሳርሒ ተዓቂቡ ኣሎ።
# Under it: the landlord has the answer.
kiosk-received-status = መልስኹም በጺሑና ኣሎ።
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = መልስኹም ተሰዲዱ ኣሎ።
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = እዚ መሳርሒ መልስኹም ክዕቅብ ኣይከኣለን። ክሰዶ ይፍትን ኣሎ።
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = ቀጻሊ ሰብ
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = ክሳብ ሕጂ ኣለኹም ዶ?
# Under it.
kiosk-idle-text = ንምቕጻል ነቲ ስክሪን ተንክፉ ወይ ዝኾነ መጠወቒ ጠውቑ። እንተዘይኮይኑ ኣብዚ ስክሪን ዘሎ መልስታትኩም ክድምሰስ እዩ።
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } ካልኢት ይተርፍ
   *[other] { $seconds } ካልኢታት ይተርፍ
}
# Button: goes on.
kiosk-idle-button = ክሳብ ሕጂ ኣለኹ
# Heading while the reception is closed.
kiosk-closed-heading = ሕጂ ዕጹው ኢና
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = ካብ ሰዓት { $time } ጀሚርኩም ኣብዚ መልስኹም ክትህቡ ትኽእሉ።
