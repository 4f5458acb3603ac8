### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Toplantı
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Bu görüş alma süreci hakkında
# Before the day of the meeting.
halo-when-label = Ne zaman
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Nerede
# Before the last day for comments.
halo-closes-label = Yorumlar için son gün
# $date: the last day for comments.
halo-closes-text = { $date }, gün sonu
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Yorum için { $days } gün kaldı
   *[other] Yorum için { $days } gün kaldı
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Yorum için { $hours } saat kaldı
   *[other] Yorum için { $hours } saat kaldı
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Yorum için { $minutes } dakika kaldı
   *[other] Yorum için { $minutes } dakika kaldı
}
# The same in the last minute.
halo-left-last-text = Yorum için bir dakikadan az kaldı
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Süre neden her zamankinden kısa
# Heading: what comments can still change.
halo-change-heading = Hâlâ neler değişebilir
# Heading: what comments can’t change any more.
halo-settled-heading = Nelere şimdiden karar verildi

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Belgeler
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Gündem
# Kind of a paper.
halo-report-label = Rapor
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Tutanak
# Kind of a paper: anything else.
halo-other-label = Belge
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Yorumlarınız
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” hakkındaki yorumunuz
# Label of the last box.
halo-general-label = Toplantıda bilinmesini istediğiniz başka bir şey
# Heading of the second page.
halo-you-heading = Kararları öğrenme
# Label.
halo-name-label = Yorumlarınızla birlikte görünmesini isterseniz adınız
# Question with choices.
halo-hear-label = Alınan kararları nasıl öğrenmek istersiniz?
# Choice.
halo-hear-email-label = E-posta ile
# Choice: a message on the telephone.
halo-hear-text-label = Kısa mesajla (SMS)
# Choice.
halo-hear-post-label = Posta ile
# Choice.
halo-hear-none-label = Bana bildirilmesi gerekmez
# Label, after “By email”.
halo-hear-email-to-label = E-posta adresiniz
# Label, after “By text message”.
halo-hear-text-to-label = Cep telefonu numaranız
# Label, after “By post”.
halo-hear-post-to-label = Adresiniz

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = { $date } tarihinden itibaren yorum yapabilirsiniz.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Yorum süresi sona erdi. Yorumlar { $date } tarihli toplantıda ele alınacak.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Toplantı { $date } tarihinde yapıldı. Alınan kararları yakında burada okuyabilirsiniz.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Yorum süresi sona erdi. Alınan kararları yakında burada okuyabilirsiniz.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Yorumlar { $date } tarihinde, süresi dolmadan kapatıldı.
# Heading over what was said and decided.
halo-outcome-heading = Yorumların sonucu ne oldu
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } konut sakini yorum yaptı.
   *[other] { $count } konut sakini yorum yaptı.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } yorum
   *[other] { $count } yorum
}
# In its place where there is none.
halo-none-text = Yorum yok
# Heading over comments on nothing on the agenda.
halo-else-heading = Diğer her şey
# Before a short account of the comments.
halo-said-label = Ne dediniz
# Before what was decided.
halo-decided-label = Ne kararlaştırıldı
# Before why it was decided.
halo-basis-label = Neden
# Nothing was told about an item of the agenda yet.
halo-untold-text = Alınan kararı yakında burada okuyabilirsiniz.
# Before the people to whom the comments were reported.
halo-reported-label = Kime iletildi
# Before the day on which they were reported.
halo-reported-day-label = İletildiği tarih
# Before the day of the decision.
halo-decided-day-label = Karar tarihi
