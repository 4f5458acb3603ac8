### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Събранието
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = За тази консултация
# Before the day of the meeting.
halo-when-label = Кога
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Къде
# Before the last day for comments.
halo-closes-label = Коментари се приемат
# $date: the last day for comments.
halo-closes-text = до края на { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Остава { $days } ден за коментари
   *[other] Остават { $days } дни за коментари
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Остава { $hours } час за коментари
   *[other] Остават { $hours } часа за коментари
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Остава { $minutes } минута за коментари
   *[other] Остават { $minutes } минути за коментари
}
# The same in the last minute.
halo-left-last-text = Остава по-малко от минута за коментари
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Защо времето е по-малко от обичайното
# Heading: what comments can still change.
halo-change-heading = Какво още може да се промени
# Heading: what comments can’t change any more.
halo-settled-heading = Какво вече е решено

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Документи
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Дневен ред
# Kind of a paper.
halo-report-label = Доклад
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Протокол
# Kind of a paper: anything else.
halo-other-label = Документ
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Вашите коментари
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Вашият коментар по „{ $item }“
# Label of the last box.
halo-general-label = Нещо друго, което искате да знаят участниците в събранието
# Heading of the second page.
halo-you-heading = Как да научите какво е решено
# Label.
halo-name-label = Вашето име, ако искате да се вижда при коментарите Ви
# Question with choices.
halo-hear-label = Как искате да научите какво е решено?
# Choice.
halo-hear-email-label = По имейл
# Choice: a message on the telephone.
halo-hear-text-label = Чрез SMS
# Choice.
halo-hear-post-label = По пощата
# Choice.
halo-hear-none-label = Не е нужно да ми съобщавате
# Label, after “By email”.
halo-hear-email-to-label = Вашият имейл адрес
# Label, after “By text message”.
halo-hear-text-to-label = Вашият мобилен номер
# Label, after “By post”.
halo-hear-post-to-label = Вашият адрес

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Можете да коментирате от { $date } нататък.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Коментари вече не се приемат. Те ще бъдат представени на събранието на { $date }
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Събранието беше на { $date } Скоро тук ще можете да прочетете какво е решено.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Коментари вече не се приемат. Скоро тук ще можете да прочетете какво е решено.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = На { $date } коментарите бяха закрити предсрочно.
# Heading over what was said and decided.
halo-outcome-heading = Какво стана с коментарите
# $count: how many residents.
halo-people-text = { $count ->
    [one] Коментира { $count } жител.
   *[other] Коментираха { $count } жители.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } коментар
   *[other] { $count } коментара
}
# In its place where there is none.
halo-none-text = Няма коментари
# Heading over comments on nothing on the agenda.
halo-else-heading = Всичко останало
# Before a short account of the comments.
halo-said-label = Какво казахте
# Before what was decided.
halo-decided-label = Какво е решено
# Before why it was decided.
halo-basis-label = Защо
# Nothing was told about an item of the agenda yet.
halo-untold-text = Скоро тук ще можете да прочетете какво е решено.
# Before the people to whom the comments were reported.
halo-reported-label = Докладвано на
# Before the day on which they were reported.
halo-reported-day-label = Дата на докладване
# Before the day of the decision.
halo-decided-day-label = Дата на решението
