### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Uľahčiť čítanie
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Väčšie písmo
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Vysoký kontrast
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Ľahko čitateľný text
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Obrázky
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Jednoduchými slovami
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Dotknite sa odpovede, ktorá je najvýstižnejšia
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Ďakujeme. Ešte jedna otázka, ak máte chvíľku
# Button: goes on without an answer.
kiosk-skip-button = Preskočiť túto otázku
# Button: sends what was chosen.
kiosk-done-button = Hotovo
# Heading at the end.
kiosk-thanks-heading = Ďakujeme
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Vaša odpoveď je uložená v tomto zariadení.
# Under it: the landlord has the answer.
kiosk-received-status = Vašu odpoveď sme dostali.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Vaša odpoveď bola odoslaná.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Toto zariadenie nemohlo uložiť vašu odpoveď. Pokúša sa ju odoslať.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Ďalšia osoba
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Ste ešte tu?
# Under it.
kiosk-idle-text = Ak chcete pokračovať, dotknite sa obrazovky alebo stlačte ľubovoľný kláves. Inak sa vaše odpovede na tejto obrazovke vymažú.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Zostáva { $seconds } sekunda
    [few] Zostávajú { $seconds } sekundy
    [many] Zostáva { $seconds } sekundy
   *[other] Zostáva { $seconds } sekúnd
}
# Button: goes on.
kiosk-idle-button = Som ešte tu
# Heading while the reception is closed.
kiosk-closed-heading = Teraz máme zatvorené
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Odpovedať tu môžete od { $time }.
