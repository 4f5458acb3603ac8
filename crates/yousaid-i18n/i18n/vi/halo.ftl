### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Cuộc họp
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Về đợt lấy ý kiến này
# Before the day of the meeting.
halo-when-label = Thời gian
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Địa điểm
# Before the last day for comments.
halo-closes-label = Hạn góp ý
# $date: the last day for comments.
halo-closes-text = hết ngày { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
   *[other] Còn { $days } ngày để góp ý
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
   *[other] Còn { $hours } giờ để góp ý
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
   *[other] Còn { $minutes } phút để góp ý
}
# The same in the last minute.
halo-left-last-text = Còn chưa đầy một phút để góp ý
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Vì sao thời gian ngắn hơn thường lệ
# Heading: what comments can still change.
halo-change-heading = Những gì vẫn có thể thay đổi
# Heading: what comments can’t change any more.
halo-settled-heading = Những gì đã được quyết định

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Tài liệu
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Chương trình họp
# Kind of a paper.
halo-report-label = Báo cáo
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Biên bản
# Kind of a paper: anything else.
halo-other-label = Tài liệu
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Góp ý của quý vị
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Góp ý của quý vị về “{ $item }”
# Label of the last box.
halo-general-label = Những điều khác quý vị muốn cuộc họp biết
# Heading of the second page.
halo-you-heading = Nhận thông báo về quyết định
# Label.
halo-name-label = Tên của quý vị, nếu quý vị muốn ghi kèm góp ý
# Question with choices.
halo-hear-label = Quý vị muốn được báo về quyết định bằng cách nào?
# Choice.
halo-hear-email-label = Qua email
# Choice: a message on the telephone.
halo-hear-text-label = Qua tin nhắn
# Choice.
halo-hear-post-label = Qua đường bưu điện
# Choice.
halo-hear-none-label = Tôi không cần được báo
# Label, after “By email”.
halo-hear-email-to-label = Địa chỉ email của quý vị
# Label, after “By text message”.
halo-hear-text-to-label = Số điện thoại di động của quý vị
# Label, after “By post”.
halo-hear-post-to-label = Địa chỉ của quý vị

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Quý vị có thể góp ý từ ngày { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Đã hết hạn góp ý. Các góp ý sẽ được đưa ra cuộc họp ngày { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Cuộc họp đã diễn ra ngày { $date }. Quý vị sẽ sớm đọc được ở đây những gì đã được quyết định.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Đã hết hạn góp ý. Quý vị sẽ sớm đọc được ở đây những gì đã được quyết định.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Việc góp ý đã kết thúc sớm, vào ngày { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Kết quả của các góp ý
# $count: how many residents.
halo-people-text = { $count ->
   *[other] { $count } cư dân đã góp ý.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
   *[other] { $count } góp ý
}
# In its place where there is none.
halo-none-text = Không có góp ý nào
# Heading over comments on nothing on the agenda.
halo-else-heading = Những việc khác
# Before a short account of the comments.
halo-said-label = Quý vị đã nói
# Before what was decided.
halo-decided-label = Quyết định
# Before why it was decided.
halo-basis-label = Lý do
# Nothing was told about an item of the agenda yet.
halo-untold-text = Quý vị sẽ sớm đọc được ở đây những gì đã được quyết định.
# Before the people to whom the comments were reported.
halo-reported-label = Đã báo cáo với
# Before the day on which they were reported.
halo-reported-day-label = Ngày báo cáo
# Before the day of the decision.
halo-decided-day-label = Ngày quyết định
