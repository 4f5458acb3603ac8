### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Щоб змінити або відкликати надіслане, поверніться на цю сторінку до { $date } включно та введіть цей особистий код:
# The same where there is no last day.
amend-given-text = Щоб змінити або відкликати надіслане, поверніться на цю сторінку та введіть цей особистий код:
# Under the code.
amend-given-hint = Запишіть код і нікому його не повідомляйте. Будь-хто, у кого він є, зможе прочитати та змінити те, що ви надіслали. Повторно повідомити код ми не зможемо.

## Coming back

# Opens the field for the code.
amend-open-button = Змінити або відкликати надіслане
# Label of the field.
amend-code-label = Особистий код, який ви отримали після надсилання
# Under that label. The code is an example and stays as it is.
amend-code-hint = У ньому чотири групи знаків, наприклад 7KQ4-M2XD-90TB-CEGH. Великі літери та дефіси не важливі.
# Button beside the field.
amend-find-button = Показати надіслане
# While the landlord’s computer is asked.
amend-looking-status = Шукаємо те, що ви надіслали…
# The field was left empty.
amend-missing-text = Введіть особистий код
# What was typed can’t be a code.
amend-form-text = Введіть код повністю. У ньому 16 літер і цифр.
# There is nothing with that code.
amend-unknown-text = За цим кодом нічого не знайдено. Перевірте кожну літеру та цифру. Якщо ви відкликали надіслане, його видалено.
# The survey has closed.
amend-closed-text = Приймання відповідей завершено. Змінити або відкликати надіслане за допомогою коду більше не можна.
# Somebody has tried many codes that do not fit.
amend-many-text = Щойно було забагато спроб із неправильним кодом. Зачекайте хвилину й спробуйте знову.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Немає зв’язку з місцем, де зберігаються ваші відповіді. Спробуйте знову, коли з’явиться підключення.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Це те, що ви надіслали, код для довідок { $reference }. Змініть, що хочете, і надішліть ще раз. До цього нічого не зміниться.
# Button: goes back to an empty form.
amend-leave-button = Залишити як було
# Button: begins to withdraw.
amend-withdraw-button = Відкликати надіслане
# Asks once more.
amend-sure-text = Усе, що ви надіслали, буде видалено. Відновити це ніхто не зможе.
# Button: withdraws.
amend-sure-button = Так, видалити
# Button: does not withdraw.
amend-keep-button = Ні, залишити
# While it is being withdrawn.
amend-withdrawing-status = Видаляємо те, що ви надіслали…
# It was withdrawn.
amend-withdrawn-status = Те, що ви надіслали, видалено.
