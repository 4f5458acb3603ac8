### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Erősítse meg, hogy szeretne részt venni
# On that page. $landlord: the landlord’s name.
involved-confirm-text = A gombbal felkerül azoknak a lakóknak a listájára, akik szeretnének részt venni a közös munkában ({ $landlord }).
# Button on that page.
involved-confirm-button = Igen, vegyenek fel a listára
# Title of the page after that.
involved-confirmed-title = Felkerült a listára
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Köszönjük. { $landlord } az Ön által választott módon fogja keresni Önt. Minden üzenetben leírjuk, hogyan iratkozhat le.
# Title of the page on which a resident leaves.
involved-leave-title = Leiratkozás a listáról
# On that page. $landlord: the landlord’s name.
involved-leave-text = A gombbal lekerül azoknak a lakóknak a listájáról, akik szeretnének részt venni a közös munkában ({ $landlord }). Mindent törlünk, amit ehhez megadott.
# Button on that page.
involved-leave-button = Vegyenek le a listáról
# Title of the page after that.
involved-left-title = Lekerült a listáról
# On that page.
involved-left-text = Mindent töröltünk, amit ehhez megadott. Bármikor újra jelentkezhet.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Szeretne még részt venni?
# On that page. $landlord: the landlord’s name.
involved-still-text = Korábban jelezte, hogy szeretne részt venni a közös munkában ({ $landlord }). A gombbal még egy évig a listán marad.
# Button on that page.
involved-still-button = Igen, maradok a listán
# Title of the page after that.
involved-stayed-title = A listán marad
# On that page.
involved-stayed-text = Köszönjük. Egy év múlva újra megkérdezzük.
# Link to the page on which a resident leaves.
involved-leave-link = Leiratkozás a listáról
# Title where a link has been used already or is too old.
involved-gone-title = Ez a link már nem működik
# On that page.
involved-gone-text = Lehet, hogy már felhasználták, vagy túl régi. Ha még szeretne jelentkezni, töltse ki újra az űrlapot.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Erősítse meg, hogy szeretne részt venni
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: erősítse meg, hogy szeretne részt venni a közös munkában. Nyissa meg ezt az oldalt { $days } napon belül. Ha nem Ön kérte ezt, ne tegyen semmit, és töröljük az adatait.
   *[other] { $landlord }: erősítse meg, hogy szeretne részt venni a közös munkában. Nyissa meg ezt az oldalt { $days } napon belül. Ha nem Ön kérte ezt, ne tegyen semmit, és töröljük az adatait.
}
# Subject of the yearly message.
involved-still-subject-title = Szeretne még részt venni a közös munkában?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: korábban jelezte, hogy szeretne részt venni a közös munkában. Nyissa meg ezt az oldalt, ha a listán szeretne maradni, vagy ha le szeretne iratkozni. Utolsó nap: { $date } Ha nem kapunk választ, levesszük a listáról, és töröljük az adatait.
