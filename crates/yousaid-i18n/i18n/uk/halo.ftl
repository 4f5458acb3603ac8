### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Збори
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Про це обговорення
# Before the day of the meeting.
halo-when-label = Коли
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Де
# Before the last day for comments.
halo-closes-label = Приймання коментарів
# $date: the last day for comments.
halo-closes-text = до { $date } включно
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Залишився { $days } день, щоб залишити коментар
    [few] Залишилося { $days } дні, щоб залишити коментар
    [many] Залишилося { $days } днів, щоб залишити коментар
   *[other] Залишилося { $days } дня, щоб залишити коментар
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Залишилася { $hours } година, щоб залишити коментар
    [few] Залишилося { $hours } години, щоб залишити коментар
    [many] Залишилося { $hours } годин, щоб залишити коментар
   *[other] Залишилося { $hours } години, щоб залишити коментар
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Залишилася { $minutes } хвилина, щоб залишити коментар
    [few] Залишилося { $minutes } хвилини, щоб залишити коментар
    [many] Залишилося { $minutes } хвилин, щоб залишити коментар
   *[other] Залишилося { $minutes } хвилини, щоб залишити коментар
}
# The same in the last minute.
halo-left-last-text = Залишилося менше хвилини, щоб залишити коментар
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Чому часу менше, ніж зазвичай
# Heading: what comments can still change.
halo-change-heading = Що ще може змінитися
# Heading: what comments can’t change any more.
halo-settled-heading = Що вже вирішено

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Документи
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Порядок денний
# Kind of a paper.
halo-report-label = Доповідь
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Протокол
# Kind of a paper: anything else.
halo-other-label = Документ
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } кБ
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } МБ

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Ваші коментарі
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Ваш коментар до пункту «{ $item }»
# Label of the last box.
halo-general-label = Що ще ви хочете повідомити учасникам зборів
# Heading of the second page.
halo-you-heading = Як дізнатися про рішення
# Label.
halo-name-label = Ваше ім’я, якщо хочете вказати його поруч із коментарями
# Question with choices.
halo-hear-label = Як вам повідомити про рішення?
# Choice.
halo-hear-email-label = Електронною поштою
# Choice: a message on the telephone.
halo-hear-text-label = Через SMS
# Choice.
halo-hear-post-label = Звичайною поштою
# Choice.
halo-hear-none-label = Повідомляти мене не потрібно
# Label, after “By email”.
halo-hear-email-to-label = Ваша адреса електронної пошти
# Label, after “By text message”.
halo-hear-text-to-label = Ваш номер мобільного телефону
# Label, after “By post”.
halo-hear-post-to-label = Ваша адреса

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Коментарі можна буде залишити з { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Приймання коментарів завершено. Їх розглянуть на зборах { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Збори відбулися { $date }. Незабаром тут можна буде прочитати, що вирішили.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Приймання коментарів завершено. Незабаром тут можна буде прочитати, що вирішили.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Приймання коментарів завершили раніше строку, { $date }.
# Heading over what was said and decided.
halo-outcome-heading = До чого привели коментарі
# $count: how many residents.
halo-people-text = { $count ->
    [one] Коментарі залишив { $count } мешканець.
    [few] Коментарі залишили { $count } мешканці.
    [many] Коментарі залишили { $count } мешканців.
   *[other] Коментарі залишили { $count } мешканця.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } коментар
    [few] { $count } коментарі
    [many] { $count } коментарів
   *[other] { $count } коментаря
}
# In its place where there is none.
halo-none-text = Немає коментарів
# Heading over comments on nothing on the agenda.
halo-else-heading = Усе інше
# Before a short account of the comments.
halo-said-label = Що ви сказали
# Before what was decided.
halo-decided-label = Що вирішили
# Before why it was decided.
halo-basis-label = Чому
# Nothing was told about an item of the agenda yet.
halo-untold-text = Незабаром тут можна буде прочитати, що вирішили.
# Before the people to whom the comments were reported.
halo-reported-label = Кому доповіли
# Before the day on which they were reported.
halo-reported-day-label = Коли доповіли
# Before the day of the decision.
halo-decided-day-label = Дата рішення
