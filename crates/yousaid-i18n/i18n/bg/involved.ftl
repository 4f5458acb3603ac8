### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Потвърдете, че искате да участвате
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Натиснете бутона, за да се включите в списъка на жителите, които искат да участват в работата на { $landlord }.
# Button on that page.
involved-confirm-button = Да, добавете ме
# Title of the page after that.
involved-confirmed-title = Вие сте в списъка
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Благодарим Ви. { $landlord } ще се свърже с Вас по начина, който избрахте. Във всяко съобщение пише как да напуснете списъка.
# Title of the page on which a resident leaves.
involved-leave-title = Напускане на списъка
# On that page. $landlord: the landlord’s name.
involved-leave-text = Натиснете бутона, за да бъдете извадени от списъка на жителите, които искат да участват в работата на { $landlord }. Ще изтрием всичко, което сте ни съобщили за целта.
# Button on that page.
involved-leave-button = Извадете ме от списъка
# Title of the page after that.
involved-left-title = Вече не сте в списъка
# On that page.
involved-left-text = Изтрихме всичко, което сте ни съобщили за целта. Можете да се включите отново по всяко време.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Искате ли все още да участвате?
# On that page. $landlord: the landlord’s name.
involved-still-text = Казахте на { $landlord }, че искате да участвате в работата. Натиснете бутона, за да останете в списъка още една година.
# Button on that page.
involved-still-button = Да, искам да остана в списъка
# Title of the page after that.
involved-stayed-title = Оставате в списъка
# On that page.
involved-stayed-text = Благодарим Ви. Ще Ви попитаме отново след година.
# Link to the page on which a resident leaves.
involved-leave-link = Напускане на списъка
# Title where a link has been used already or is too old.
involved-gone-title = Тази връзка вече не работи
# On that page.
involved-gone-text = Може вече да е използвана или срокът ѝ да е изтекъл. Ако все още искате да се включите, попълнете формуляра отново.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Потвърдете, че искате да участвате
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: потвърдете, че искате да участвате в работата ни. Отворете тази страница в срок от { $days } ден. Ако не сте искали това, не правете нищо и ще изтрием данните Ви.
   *[other] { $landlord }: потвърдете, че искате да участвате в работата ни. Отворете тази страница в срок от { $days } дни. Ако не сте искали това, не правете нищо и ще изтрием данните Ви.
}
# Subject of the yearly message.
involved-still-subject-title = Искате ли все още да участвате?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: казахте ни, че искате да участвате в работата ни. За да останете в списъка или да го напуснете, отворете тази страница до { $date } включително. Ако не получим отговор, ще Ви извадим от списъка и ще изтрием данните Ви.
