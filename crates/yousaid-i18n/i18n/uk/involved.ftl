### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Підтвердьте, що хочете брати участь
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Натисніть кнопку, щоб увійти до списку мешканців, які хочуть брати участь у роботі організації { $landlord }.
# Button on that page.
involved-confirm-button = Так, додайте мене
# Title of the page after that.
involved-confirmed-title = Ви у списку
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Дякуємо. { $landlord } зв’яжеться з вами у спосіб, який ви вибрали. У кожному повідомленні сказано, як вийти зі списку.
# Title of the page on which a resident leaves.
involved-leave-title = Вихід зі списку
# On that page. $landlord: the landlord’s name.
involved-leave-text = Натисніть кнопку, щоб вийти зі списку мешканців, які хочуть брати участь у роботі організації { $landlord }. Ми видалимо все, що ви для цього про себе повідомили.
# Button on that page.
involved-leave-button = Приберіть мене зі списку
# Title of the page after that.
involved-left-title = Вас більше немає у списку
# On that page.
involved-left-text = Ми видалили все, що ви для цього про себе повідомили. Повернутися до списку можна будь-коли.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Ви ще хочете брати участь?
# On that page. $landlord: the landlord’s name.
involved-still-text = Ви повідомили організації { $landlord }, що хочете брати участь у її роботі. Натисніть кнопку, щоб залишитися у списку ще на рік.
# Button on that page.
involved-still-button = Так, залиште мене у списку
# Title of the page after that.
involved-stayed-title = Ви залишаєтеся у списку
# On that page.
involved-stayed-text = Дякуємо. Ми знову запитаємо вас через рік.
# Link to the page on which a resident leaves.
involved-leave-link = Вийти зі списку
# Title where a link has been used already or is too old.
involved-gone-title = Це посилання більше не працює
# On that page.
involved-gone-text = Можливо, його вже використали або його строк минув. Якщо ви все ще хочете ввійти до списку, заповніть форму знову.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Підтвердьте, що хочете брати участь
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: підтвердьте, що хочете брати участь у нашій роботі. Відкрийте цю сторінку протягом { $days } дня. Якщо ви про це не просили, нічого не робіть, і ми видалимо ваші дані.
    [few] { $landlord }: підтвердьте, що хочете брати участь у нашій роботі. Відкрийте цю сторінку протягом { $days } днів. Якщо ви про це не просили, нічого не робіть, і ми видалимо ваші дані.
    [many] { $landlord }: підтвердьте, що хочете брати участь у нашій роботі. Відкрийте цю сторінку протягом { $days } днів. Якщо ви про це не просили, нічого не робіть, і ми видалимо ваші дані.
   *[other] { $landlord }: підтвердьте, що хочете брати участь у нашій роботі. Відкрийте цю сторінку протягом { $days } дня. Якщо ви про це не просили, нічого не робіть, і ми видалимо ваші дані.
}
# Subject of the yearly message.
involved-still-subject-title = Ви ще хочете брати участь?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: ви повідомили нам, що хочете брати участь у нашій роботі. Щоб залишитися у списку або вийти з нього, відкрийте цю сторінку до { $date } включно. Якщо відповіді не буде, ми приберемо вас зі списку й видалимо ваші дані.
