### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Собрание
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Об этом обсуждении
# Before the day of the meeting.
halo-when-label = Когда
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Где
# Before the last day for comments.
halo-closes-label = Приём комментариев
# $date: the last day for comments.
halo-closes-text = до { $date } включительно
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Остался { $days } день, чтобы оставить комментарий
    [few] Осталось { $days } дня, чтобы оставить комментарий
    [many] Осталось { $days } дней, чтобы оставить комментарий
   *[other] Осталось { $days } дня, чтобы оставить комментарий
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Остался { $hours } час, чтобы оставить комментарий
    [few] Осталось { $hours } часа, чтобы оставить комментарий
    [many] Осталось { $hours } часов, чтобы оставить комментарий
   *[other] Осталось { $hours } часа, чтобы оставить комментарий
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Осталась { $minutes } минута, чтобы оставить комментарий
    [few] Осталось { $minutes } минуты, чтобы оставить комментарий
    [many] Осталось { $minutes } минут, чтобы оставить комментарий
   *[other] Осталось { $minutes } минуты, чтобы оставить комментарий
}
# The same in the last minute.
halo-left-last-text = Осталось меньше минуты, чтобы оставить комментарий
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Почему времени меньше, чем обычно
# Heading: what comments can still change.
halo-change-heading = Что ещё может измениться
# Heading: what comments can’t change any more.
halo-settled-heading = Что уже решено

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Документы
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Повестка дня
# Kind of a paper.
halo-report-label = Доклад
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Протокол
# Kind of a paper: anything else.
halo-other-label = Документ
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } КБ
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } МБ

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Ваши комментарии
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Ваш комментарий по пункту «{ $item }»
# Label of the last box.
halo-general-label = Что ещё вы хотите сообщить участникам собрания
# Heading of the second page.
halo-you-heading = Как узнать о решении
# Label.
halo-name-label = Ваше имя, если хотите указать его рядом с комментариями
# Question with choices.
halo-hear-label = Как вам сообщить о решении?
# Choice.
halo-hear-email-label = По электронной почте
# Choice: a message on the telephone.
halo-hear-text-label = В СМС
# Choice.
halo-hear-post-label = Обычной почтой
# Choice.
halo-hear-none-label = Сообщать мне не нужно
# Label, after “By email”.
halo-hear-email-to-label = Ваш адрес электронной почты
# Label, after “By text message”.
halo-hear-text-to-label = Ваш номер мобильного телефона
# Label, after “By post”.
halo-hear-post-to-label = Ваш адрес

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Комментарии можно будет оставить с { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Приём комментариев завершён. Их рассмотрят на собрании { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Собрание состоялось { $date }. Скоро здесь можно будет прочитать, что решили.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Приём комментариев завершён. Скоро здесь можно будет прочитать, что решили.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Приём комментариев завершили раньше срока, { $date }.
# Heading over what was said and decided.
halo-outcome-heading = К чему привели комментарии
# $count: how many residents.
halo-people-text = { $count ->
    [one] Комментарии оставил { $count } жилец.
    [few] Комментарии оставили { $count } жильца.
    [many] Комментарии оставили { $count } жильцов.
   *[other] Комментарии оставили { $count } жильца.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
# In its place where there is none.
halo-none-text = Нет комментариев
# Heading over comments on nothing on the agenda.
halo-else-heading = Всё остальное
# Before a short account of the comments.
halo-said-label = Что вы сказали
# Before what was decided.
halo-decided-label = Что решили
# Before why it was decided.
halo-basis-label = Почему
# Nothing was told about an item of the agenda yet.
halo-untold-text = Скоро здесь можно будет прочитать, что решили.
# Before the people to whom the comments were reported.
halo-reported-label = Кому доложено
# Before the day on which they were reported.
halo-reported-day-label = Когда доложено
# Before the day of the decision.
halo-decided-day-label = Дата решения
