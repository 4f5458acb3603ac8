### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Kad būtų lengviau skaityti
# Button: reads the screen out.
kiosk-read-button = Skaityti balsu
# The same button while it is being read out.
kiosk-stop-button = Sustabdyti skaitymą
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Didesnis tekstas
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Didelis kontrastas
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Lengvai suprantamas tekstas
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Paveikslėliai
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Paprastais žodžiais
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Žiūrėti britų gestų kalba (BSL)
# The same button while the film is open.
kiosk-film-close-button = Uždaryti vaizdo įrašą
# Button under the film: it goes on.
kiosk-film-play-button = Leisti
# The same button while it plays.
kiosk-film-pause-button = Pristabdyti
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Šiuo metu vaizdo įrašo parodyti negalima.
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Palieskite tinkamiausią atsakymą
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Dėkojame. Jei turite minutėlę, dar vienas klausimas
# Button: goes on without an answer.
kiosk-skip-button = Praleisti šį klausimą
# Button: sends what was chosen.
kiosk-done-button = Baigta
# Heading at the end.
kiosk-thanks-heading = Dėkojame
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Jūsų atsakymas išsaugotas šiame įrenginyje.
# Under it: the landlord has the answer.
kiosk-received-status = Jūsų atsakymą gavome.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Jūsų atsakymas išsiųstas.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Jūsų atsakymo šiame įrenginyje išsaugoti nepavyko. Įrenginys bando jį išsiųsti.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Kitas žmogus
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Papasakokite daugiau savo telefonu
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR kodas: { $address }
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Ar dar esate čia?
# Under it.
kiosk-idle-text = Norėdami tęsti, palieskite ekraną arba paspauskite bet kurį klavišą. Kitaip Jūsų atsakymai šiame ekrane bus išvalyti.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Liko { $seconds } sekundė
    [few] Liko { $seconds } sekundės
    [many] Liko { $seconds } sekundės
   *[other] Liko { $seconds } sekundžių
}
# Button: goes on.
kiosk-idle-button = Dar esu čia
# Heading while the reception is closed.
kiosk-closed-heading = Dabar nedirbame
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Čia galėsite atsakyti nuo { $time }.

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Darbuotojams
# Label of the field for the PIN.
kiosk-pin-label = PIN kodas
# Button: deletes what was typed.
kiosk-pin-clear-button = Išvalyti
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Atidaryti
# The PIN was wrong.
kiosk-pin-wrong-text = PIN kodas neteisingas
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minutės
    [few] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minučių
    [many] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minutės
   *[other] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minučių
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Ši naršyklė negali patikrinti PIN kodo. Atidarykite puslapį adresu, kuris prasideda https
# Heading of the screen for staff.
kiosk-staff-heading = Šis įrenginys
# Name of the device, beside it.
kiosk-staff-device-label = Pavadinimas
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Laukia išsiuntimo
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Serveris nepriėmė
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Paskutinį kartą gauta
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Nė karto nuo šio puslapio atidarymo
# How much the device stores, beside it.
kiosk-staff-storage-label = Saugykla
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB iš { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = naršyklė saugo duomenis
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = naršyklė gali pašalinti duomenis
# Whether there is a connection, beside it.
kiosk-staff-network-label = Tinklas
# There is a connection.
kiosk-staff-online-text = prijungta
# There is none.
kiosk-staff-offline-text = neprijungta
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Paleidžiama be tinklo
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Versija
# Yes, beside one of the labels above.
kiosk-staff-yes-text = taip
# No, beside one of the labels above.
kiosk-staff-no-text = ne
# In place of what is not known.
kiosk-staff-unknown-text = nežinoma
# Button: sends at once what waits.
kiosk-staff-send-button = Siųsti dabar
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Išsaugoti neišsiųstus atsakymus faile
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Išeiti iš viso ekrano režimo
# Button: back to the question.
kiosk-staff-close-button = Atgal prie klausimo
