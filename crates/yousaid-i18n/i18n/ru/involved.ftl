### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Подтвердите, что хотите участвовать
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Нажмите кнопку, чтобы войти в список жильцов, которые хотят участвовать в работе организации { $landlord }.
# Button on that page.
involved-confirm-button = Да, добавьте меня
# Title of the page after that.
involved-confirmed-title = Вы в списке
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Спасибо. { $landlord } свяжется с вами тем способом, который вы выбрали. В каждом сообщении сказано, как выйти из списка.
# Title of the page on which a resident leaves.
involved-leave-title = Выход из списка
# On that page. $landlord: the landlord’s name.
involved-leave-text = Нажмите кнопку, чтобы выйти из списка жильцов, которые хотят участвовать в работе организации { $landlord }. Мы удалим всё, что вы для этого о себе сообщили.
# Button on that page.
involved-leave-button = Уберите меня из списка
# Title of the page after that.
involved-left-title = Вас больше нет в списке
# On that page.
involved-left-text = Мы удалили всё, что вы для этого о себе сообщили. Вернуться в список можно в любое время.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Вы ещё хотите участвовать?
# On that page. $landlord: the landlord’s name.
involved-still-text = Вы сообщили организации { $landlord }, что хотите участвовать в её работе. Нажмите кнопку, чтобы остаться в списке ещё на год.
# Button on that page.
involved-still-button = Да, оставьте меня в списке
# Title of the page after that.
involved-stayed-title = Вы остаётесь в списке
# On that page.
involved-stayed-text = Спасибо. Мы снова спросим вас через год.
# Link to the page on which a resident leaves.
involved-leave-link = Выйти из списка
# Title where a link has been used already or is too old.
involved-gone-title = Эта ссылка больше не работает
# On that page.
involved-gone-text = Возможно, её уже использовали или её срок истёк. Если вы всё ещё хотите войти в список, заполните форму снова.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Подтвердите, что хотите участвовать
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: подтвердите, что хотите участвовать в нашей работе. Откройте эту страницу в течение { $days } дня. Если вы об этом не просили, ничего не делайте, и мы удалим ваши данные.
    [few] { $landlord }: подтвердите, что хотите участвовать в нашей работе. Откройте эту страницу в течение { $days } дней. Если вы об этом не просили, ничего не делайте, и мы удалим ваши данные.
    [many] { $landlord }: подтвердите, что хотите участвовать в нашей работе. Откройте эту страницу в течение { $days } дней. Если вы об этом не просили, ничего не делайте, и мы удалим ваши данные.
   *[other] { $landlord }: подтвердите, что хотите участвовать в нашей работе. Откройте эту страницу в течение { $days } дня. Если вы об этом не просили, ничего не делайте, и мы удалим ваши данные.
}
# Subject of the yearly message.
involved-still-subject-title = Вы ещё хотите участвовать?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: вы сообщили нам, что хотите участвовать в нашей работе. Чтобы остаться в списке или выйти из него, откройте эту страницу до { $date } включительно. Если ответа не будет, мы уберём вас из списка и удалим ваши данные.
