### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = ብድምጺ ኣንብቡ
# The same button while it is being read out.
kiosk-stop-button = ምንባብ ኣቋርጹ
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = ብናትኩም ተሌፎን ተወሳኺ ንገሩና
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR ኮድ ናይ { $address }

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
