### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Зберегти й повернутися пізніше
# The same once answers were saved: what was answered since is saved too.
later-again-button = Зберегти ще раз
# While the landlord’s computer is told.
later-saving-status = Зберігаємо…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Відповіді, які ви вже дали, збережено до { $date } включно.
# Above the code and the link.
later-given-text = Щоб продовжити пізніше, тут або на іншому пристрої, відкрийте це посилання або поверніться на цю сторінку та введіть цей особистий код:
# Under both.
later-given-hint = Запишіть посилання або код зараз: повторно повідомити код ми не зможемо. Будь-хто, у кого є посилання або код, зможе прочитати та змінити ці відповіді. Подальші відповіді збережуться, лише коли ви знову натиснете кнопку.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Фотографії та документи не зберігаються. Додайте їх, коли повернетеся.
# Button: copies the link.
later-copy-button = Скопіювати посилання
# After that button was pressed.
later-copied-status = Скопійовано
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Надіслати посилання собі електронною поштою
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Надіслати посилання собі через SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Продовжити опитування «{ $title }» можна тут до { $date } включно: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Поки що немає чого зберігати. Спочатку дайте відповідь на якесь запитання.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Не збережено. Немає зв’язку з місцем, де мають зберігатися ваші відповіді. Вони досі на цій сторінці. Спробуйте знову, коли з’явиться підключення.
# The survey has closed, or keeps no answers any more.
later-closed-status = Не збережено. Зберігати відповіді на це опитування, щоб продовжити пізніше, більше не можна.
# The answers that were saved are gone.
later-gone-status = Не збережено. Те, що ви зберегли раніше, більше не зберігається: його надіслано чи видалено або минув термін зберігання. Натисніть кнопку ще раз, щоб зберегти з новим кодом.
# Another device has saved with the same code.
later-elsewhere-status = Не збережено. За цей час із вашим кодом було збережено інші відповіді, можливо, на іншому пристрої.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Відкрити інші відповіді
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Зберегти ці відповіді замість інших

## Coming back

# Opens the field for the code.
later-open-button = Продовжити зі збереженими відповідями
# Label of the field.
later-code-label = Особистий код, який ви отримали під час збереження
# Under that label. The code is an example and stays as it is.
later-code-hint = У ньому п’ять груп знаків, наприклад 7KQ4-M2XD-90TB-CEGH-5R2W. Великі літери та дефіси не важливі. Збережені відповіді замінять відповіді на цій сторінці.
# Button beside the field.
later-find-button = Продовжити
# While the landlord’s computer is asked.
later-looking-status = Шукаємо ваші відповіді…
# The field was left empty.
later-missing-text = Введіть особистий код
# What was typed can’t be a code.
later-form-text = Введіть код повністю. У ньому 20 літер і цифр.
# There is nothing with that code.
later-unknown-text = За цим кодом нічого не збережено. Перевірте кожну літеру та цифру. Те, що вже надіслано або було збережено надто давно, більше не зберігається.
# Somebody has asked too often.
later-many-text = Щойно було забагато запитів. Зачекайте хвилину й спробуйте знову.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Немає зв’язку з місцем, де зберігаються ваші відповіді. Спробуйте знову, коли з’явиться підключення.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Те, що збережено з цим кодом, більше не можна використати в цьому опитуванні.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Ваші відповіді знову тут. Збережені відповіді зберігаються до { $date } включно або доки ви їх не надішлете.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Відтоді як ви зберегли відповіді, опитування змінилося. Тут усе, що досі підходить: перегляньте свої відповіді перед надсиланням.
