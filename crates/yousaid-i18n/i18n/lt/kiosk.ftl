### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Kad būtų lengviau skaityti
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
