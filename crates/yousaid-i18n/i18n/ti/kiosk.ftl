### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = ንምንባብ ኣቃልሉ
# Button: reads the screen out.
kiosk-read-button = ብድምጺ ኣንብቡ
# The same button while it is being read out.
kiosk-stop-button = ምንባብ ኣቋርጹ
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
# Button: opens a film of somebody who signs the question.
kiosk-film-button = ብቋንቋ ምልክት ብሪጣንያ (BSL) ርኣዩ
# The same button while the film is open.
kiosk-film-close-button = ነቲ ቪድዮ ዕጸዉ
# Button under the film: it goes on.
kiosk-film-play-button = ኣጻውቱ
# The same button while it plays.
kiosk-film-pause-button = ደው ኣብሉ
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = እቲ ቪድዮ ሕጂ ክረአ ኣይክእልን እዩ።
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = ብናትኩም ተሌፎን ተወሳኺ ንገሩና
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR ኮድ ናይ { $address }
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

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = ንሰራሕተኛታት
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = ደምስሱ
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = ክፈቱ
# The PIN was wrong.
kiosk-pin-wrong-text = እዚ ትኽክለኛ PIN ኣይኮነን
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] PIN ብዙሕ ግዜ ተጋጊዩ። ድሕሪ { $minutes } ደቒቕ ደጊምኩም ፈትኑ
   *[other] PIN ብዙሕ ግዜ ተጋጊዩ። ድሕሪ { $minutes } ደቓይቕ ደጊምኩም ፈትኑ
}
# The browser can't check any PIN.
kiosk-pin-unable-text = እዚ ብራውዘር ነቲ PIN ከረጋግጾ ኣይክእልን እዩ። ነቲ ገጽ ብhttps ካብ ዝጅምር ኣድራሻ ክፈትዎ
# Heading of the screen for staff.
kiosk-staff-heading = እዚ መሳርሒ
# Name of the device, beside it.
kiosk-staff-device-label = ስም
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = ክስደድ ዝጽበ
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = ብሰርቨር ዝተነጽገ
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = ንመወዳእታ ግዜ ዝበጽሐ
# In place of a time: not since the page was opened.
kiosk-staff-never-label = እዚ ገጽ ካብ ዝኽፈት ኣይበጽሐን
# How much the device stores, beside it.
kiosk-staff-storage-label = መኽዘን
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB ካብ { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = እቲ ብራውዘር ይዕቅቦ
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = እቲ ብራውዘር ክድምስሶ ይኽእል
# Whether there is a connection, beside it.
kiosk-staff-network-label = ኔትዎርክ
# There is a connection.
kiosk-staff-online-text = ተራኺቡ ኣሎ
# There is none.
kiosk-staff-offline-text = ኣይተራኸበን
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = ብዘይ ኔትዎርክ ይጅምር
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = ሕታም
# Yes, beside one of the labels above.
kiosk-staff-yes-text = እወ
# No, beside one of the labels above.
kiosk-staff-no-text = ኣይፋል
# In place of what is not known.
kiosk-staff-unknown-text = ኣይፍለጥን
# Button: sends at once what waits.
kiosk-staff-send-button = ሕጂ ስደዱ
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = ዘይተሰደደ መልስታት ከም ፋይል ዓቅቡ
# Button: the browser shows its own bars again.
kiosk-staff-window-button = ካብ ምሉእ ስክሪን ውጹ
# Button: back to the question.
kiosk-staff-close-button = ናብቲ ሕቶ ተመለሱ
