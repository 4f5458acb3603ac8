### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Поділіться своєю думкою
# The first question: which of the four below.
feedback-exit-label = Який у вас відгук?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Подяка: щось було добре
# Choice, in large letters.
feedback-comment-label = Коментар: те, про що вам варто знати
# Choice, in large letters.
feedback-suggestion-label = Пропозиція: щось можна покращити
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Скарга: мене щось не влаштовує, і я хочу, щоб це виправили
# Question before a list of topics such as repairs or rent.
feedback-about-label = Чого це стосується?
# Last choice of that list.
feedback-about-other-label = Чогось іншого
# Question: which estate, street or block.
feedback-where-label = Де це?
# Help for that question, where it is answered in words.
feedback-where-hint = Наприклад, житловий комплекс, вулиця або корпус
# Last choice, where there is a list of places.
feedback-where-other-label = В іншому місці
# Question over the large text box.
feedback-what-label = Що ви хотіли б нам розповісти?
# Question, for complaints only.
feedback-put-right-label = Що потрібно зробити, щоб виправити становище?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Ви вже повідомляли нам про це раніше?
# Question: photos can be added from the device.
feedback-photo-label = Додайте фотографію
# Question. The answers are Yes and No.
feedback-contact-label = Чи можна зв’язатися з вами щодо цього?
# Question before the ways below.
feedback-contact-by-label = Як краще з вами зв’язатися?
# Choice.
feedback-by-email-label = Електронною поштою
# Choice.
feedback-by-telephone-label = Телефоном
# Choice.
feedback-by-text-label = Через SMS
# Choice.
feedback-by-post-label = Звичайною поштою
# Label of a field.
feedback-name-label = Ваше ім’я
# Label of a field.
feedback-email-label = Ваша адреса електронної пошти
# Label of a field.
feedback-telephone-label = Ваш номер телефону
# Label of a field, for text messages.
feedback-mobile-label = Ваш номер мобільного телефону
# Label of the fields of a postal address.
feedback-address-label = Ваша адреса
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Якою мовою вам відповісти?
# Question before the formats below.
feedback-contact-format-label = Чи потрібна вам відповідь в іншому форматі?
# Choice: letters of 16 points or more.
feedback-large-print-label = Великий шрифт
# Choice.
feedback-braille-label = Шрифт Брайля
# Choice: a recording to listen to.
feedback-audio-label = Аудіозапис
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Простий текст із малюнками (Easy Read)
# Choice.
feedback-sign-language-label = Британська жестова мова (BSL)
# Button that sends the form.
feedback-send-button = Надіслати відгук

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Подання скарги
# The first words in it: what a complaint is.
feedback-complaint-text = Ви можете поскаржитися на все, що вас не влаштовує в наших діях чи бездіяльності, а також у діях чи бездіяльності тих, хто на нас працює. Слово «скарга» вживати не обов’язково. Подати скаргу за вас може й інша людина. Щойно ви надішлете цю форму, скаргу буде подано.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Як ми розглядаємо скарги
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Якщо вас не влаштовує наша відповідь або вам потрібна порада, ви можете будь-коли звернутися до омбудсмена (Ombudsman). Це безкоштовно, і він від нас не залежить.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Телефон { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Про цю сторінку
# Question. The answers are Yes and No.
feedback-useful-label = Чи була ця сторінка корисною?
# Question that follows No.
feedback-missing-label = Що ви шукали або чого тут бракувало?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Вам потрібна допомога просто зараз?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Цю форму прочитають не одразу. Ви все одно можете її надіслати.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Зателефонуйте за номером { $number }: { $name }
# A link to more about it.
danger-more-link = Дізнатися більше
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, терміновий ремонт
# Who answers 999.
danger-call-emergency-label = Екстрені служби
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (аварійна газова служба)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (медична допомога телефоном)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (лінія допомоги в разі домашнього насильства)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (служба емоційної підтримки)
# Somebody wrote of a fire.
danger-fire-text = Якщо почалася пожежа або видно дим, вийдіть надвір, не повертайтеся й телефонуйте вже знадвору.
# Somebody wrote of a smell of gas.
danger-gas-text = Якщо чути запах газу, виведіть усіх надвір і телефонуйте звідти. Не торкайтеся вимикачів, не вмикайте світло й не запалюйте вогонь.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Якщо спрацював датчик чадного газу або людей нудить чи болить голова, виведіть усіх на свіже повітря й телефонуйте звідти.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Якщо ви думаєте про те, щоб піти з життя або завдати собі шкоди, поговоріть із кимось просто зараз. У Samaritans вас вислухають удень і вночі, дзвінок безкоштовний. Якщо чиєсь життя зараз у небезпеці, телефонуйте за номером 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Якщо хтось завдає вам болю або погрожує, ви в цьому не винні. Якщо небезпека є просто зараз, телефонуйте за номером 999. Якщо з мобільного говорити не можна, кашляніть або постукайте по екрану, а потім натисніть 55. Лінія допомоги безкоштовна й працює вдень і вночі.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Якщо дитині важко дихати, порадьтеся з лікарем сьогодні ж. Вогкість або пліснява у вас удома для нас теж термінова справа. Якщо дитина задихається зараз, телефонуйте за номером 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Якщо в домі є немовля, літня чи хвора людина або людина з інвалідністю, відсутність опалення потребує термінових заходів. Повідомте нам зараз телефоном: цю форму прочитають не одразу. Якщо комусь стало зле від холоду, телефонуйте до NHS 111.
