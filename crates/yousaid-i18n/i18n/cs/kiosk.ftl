### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Usnadnit čtení
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Větší písmo
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Vysoký kontrast
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Snadné čtení
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Obrázky
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Jednoduchými slovy
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Dotkněte se odpovědi, která nejlépe odpovídá
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Děkujeme. Ještě jedna otázka, pokud máte chvilku
# Button: goes on without an answer.
kiosk-skip-button = Přeskočit tuto otázku
# Button: sends what was chosen.
kiosk-done-button = Hotovo
# Heading at the end.
kiosk-thanks-heading = Děkujeme
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Vaše odpověď je uložená v tomto zařízení.
# Under it: the landlord has the answer.
kiosk-received-status = Vaši odpověď jsme dostali.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Vaše odpověď je odeslaná.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Toto zařízení nemohlo vaši odpověď uložit. Zkouší ji odeslat.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Další osoba
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Jste ještě tady?
# Under it.
kiosk-idle-text = Pokud chcete pokračovat, dotkněte se obrazovky nebo stiskněte libovolnou klávesu. Jinak se vaše odpovědi na této obrazovce smažou.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Zbývá { $seconds } sekunda
    [few] Zbývají { $seconds } sekundy
    [many] Zbývá { $seconds } sekundy
   *[other] Zbývá { $seconds } sekund
}
# Button: goes on.
kiosk-idle-button = Jsem ještě tady
# Heading while the reception is closed.
kiosk-closed-heading = Teď je zavřeno
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Odpovědět tady můžete od { $time }.
