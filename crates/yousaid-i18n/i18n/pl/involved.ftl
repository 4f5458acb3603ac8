### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Potwierdź, że chcesz się zaangażować
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Wybierz przycisk, aby dołączyć do listy mieszkańców, którzy chcą współpracować z nami ({ $landlord }).
# Button on that page.
involved-confirm-button = Tak, dodaj mnie
# Title of the page after that.
involved-confirmed-title = Jesteś na liście
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Dziękujemy. { $landlord } skontaktuje się z Tobą w wybrany sposób. W każdej wiadomości jest informacja, jak zrezygnować.
# Title of the page on which a resident leaves.
involved-leave-title = Rezygnacja z listy
# On that page. $landlord: the landlord’s name.
involved-leave-text = Wybierz przycisk, aby zniknąć z listy mieszkańców, którzy chcą współpracować z nami ({ $landlord }). Usuniemy wszystkie dane podane do tej listy.
# Button on that page.
involved-leave-button = Usuń mnie z listy
# Title of the page after that.
involved-left-title = Nie ma Cię już na liście
# On that page.
involved-left-text = Usunęliśmy wszystkie dane podane do tej listy. W każdej chwili możesz dołączyć ponownie.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Czy nadal chcesz się angażować?
# On that page. $landlord: the landlord’s name.
involved-still-text = { $landlord } ma od Ciebie informację, że chcesz się angażować. Wybierz przycisk, aby pozostać na liście przez kolejny rok.
# Button on that page.
involved-still-button = Tak, zostaw mnie na liście
# Title of the page after that.
involved-stayed-title = Pozostajesz na liście
# On that page.
involved-stayed-text = Dziękujemy. Zapytamy ponownie za rok.
# Link to the page on which a resident leaves.
involved-leave-link = Zrezygnuj z listy
# Title where a link has been used already or is too old.
involved-gone-title = Ten link już nie działa
# On that page.
involved-gone-text = Być może został już użyty albo jest za stary. Jeśli nadal chcesz dołączyć, wypełnij formularz ponownie.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Potwierdź, że chcesz się zaangażować
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: potwierdź, że chcesz się zaangażować. Otwórz tę stronę w ciągu { $days } dnia. Jeśli to nie Twoja prośba, nic nie rób, a usuniemy Twoje dane.
    [few] { $landlord }: potwierdź, że chcesz się zaangażować. Otwórz tę stronę w ciągu { $days } dni. Jeśli to nie Twoja prośba, nic nie rób, a usuniemy Twoje dane.
    [many] { $landlord }: potwierdź, że chcesz się zaangażować. Otwórz tę stronę w ciągu { $days } dni. Jeśli to nie Twoja prośba, nic nie rób, a usuniemy Twoje dane.
   *[other] { $landlord }: potwierdź, że chcesz się zaangażować. Otwórz tę stronę w ciągu { $days } dnia. Jeśli to nie Twoja prośba, nic nie rób, a usuniemy Twoje dane.
}
# Subject of the yearly message.
involved-still-subject-title = Czy nadal chcesz się angażować?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: mamy od Ciebie informację, że chcesz się angażować. Aby pozostać na liście lub z niej zrezygnować, otwórz tę stronę do { $date }. Jeśli nie będzie odpowiedzi, usuniemy Cię z listy i skasujemy Twoje dane.
