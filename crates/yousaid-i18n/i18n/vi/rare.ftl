### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Xóa các câu trả lời của tôi
# Over choices that are to be put in order, all of them.
ranking-all-hint = Sắp xếp tất cả các mục này theo thứ tự, bắt đầu từ lựa chọn đầu tiên của quý vị
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [1] Chọn { $max } trong số các mục này
   *[other] Chọn tối đa { $max } trong số các mục này và sắp xếp theo thứ tự, bắt đầu từ lựa chọn đầu tiên của quý vị
}
# A place in an order. $place: which, from 1.
ranking-place-label = Vị trí { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = Chưa xếp
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Chọn
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Chọn: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Lên
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Lên: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Xuống
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Xuống: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” hiện ở vị trí { $place } trên { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” không còn trong thứ tự
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Phân chia { $total } cho các mục này
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Còn lại { $left } trên { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Đã phân chia hết { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = Vượt { $total } là { $over }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Thêm { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Bớt { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = mục
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } trên { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Thêm { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Thêm { $entry } khác
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Xóa { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Đã xóa { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Hoàn tác
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Hoàn tác: khôi phục { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Đã khôi phục { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Chỉ có thể thêm tối đa { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Địa chỉ dòng 1
# Label of a field of an address.
address-line-2-label = Địa chỉ dòng 2
# Label of a field of an address.
address-town-label = Thị trấn hoặc thành phố
# Label of a field of an address.
address-postcode-label = Mã bưu chính (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Ví dụ: “cạnh thùng rác phía sau nhà số 12” hoặc “tầng hai, cạnh thang máy”
# Over a field for a name that is typed as a signature.
signature-hint = Khi nhập tên, quý vị xác nhận chữ ký của mình.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [1] Quý vị có thể thêm { $max } ảnh.
   *[other] Quý vị có thể thêm tối đa { $max } ảnh.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [1] Quý vị có thể thêm { $max } tệp không quá { $size } ({ $kinds }).
   *[other] Quý vị có thể thêm tối đa { $max } tệp, mỗi tệp không quá { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Ảnh của quý vị được thu nhỏ trên thiết bị này; thông tin về nơi chụp và thời gian chụp được gỡ bỏ.
# Follows them where documents may be added.
file-document-privacy-hint = Tài liệu được gửi nguyên như vậy, cùng mọi thông tin trong đó, chẳng hạn tên người soạn.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = ảnh
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = văn bản thuần
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
   *[other] Thêm ảnh
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
   *[other] Thêm tệp
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Xem trước “{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Xóa
# The same button for screen readers. $name: the file's name.
file-remove-label = Xóa: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Đang chuẩn bị “{ $name }”
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Đã thêm “{ $name }”, { $count } trên { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Đã xóa “{ $name }”
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Video này dùng Ngôn ngữ Ký hiệu Anh (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Bản ghi lời
# Name of a sound recording. $title: what it is about.
media-audio-label = Bản ghi âm: { $title }
# Name of a video. $title: what it is about.
media-video-label = Video: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Rất tệ
# Face of a row of faces.
smileys-bad-label = Tệ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Tạm được
# Face of a row of faces.
smileys-good-label = Tốt
# Face of a row of faces, the happiest.
smileys-very-good-label = Rất tốt
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } trên { $max } sao
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Hoàn toàn không có khả năng
# Highest point of that scale.
likelihood-high-label = Rất có khả năng
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Ngày
# Label of a field of a date.
date-month-label = Tháng
# Label of a field of a date.
date-year-label = Năm
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Ví dụ: 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Ví dụ: 27 3 2026. Nếu không biết ngày hoặc tháng, quý vị có thể để trống.
# Over a field for a time of day: how it may be typed.
time-example-hint = Ví dụ: 9:30am hoặc 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Hãy chọn một khuôn mặt
# No star was selected.
stars-required-error = Hãy chọn số sao
# No number was selected.
likelihood-required-error = Hãy chọn một số từ 0 đến 10
# Nothing was typed.
telephone-required-error = Hãy nhập số điện thoại
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Hãy nhập số điện thoại, ví dụ 01632 960 001, 07700 900 982 hoặc +44 808 157 0192
# Nothing was typed.
postcode-required-error = Hãy nhập mã bưu chính
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Hãy nhập đầy đủ mã bưu chính Vương quốc Anh, ví dụ SW1A 1AA
# Nothing was typed.
date-required-error = Hãy nhập ngày tháng năm
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Hãy nhập ngày, tháng và năm, ví dụ 27 3 2026
# The field for the day is empty.
date-day-missing-error = Hãy nhập cả ngày, cùng với tháng và năm
# The field for the month is empty.
date-month-missing-error = Hãy nhập cả tháng, cùng với ngày và năm
# The field for the year is empty.
date-year-missing-error = Hãy nhập cả năm, ví dụ 2026
# What was typed is no day.
date-day-error = Hãy nhập ngày bằng một số từ 1 đến 31
# What was typed is no month.
date-month-error = Hãy nhập tháng bằng một số từ 1 đến 12
# What was typed is no year.
date-year-error = Hãy nhập năm bằng bốn chữ số, ví dụ 2026
# No calendar has this day, like 31 April.
date-unreal-error = Hãy nhập một ngày có thật, tháng này có ít ngày hơn
# $date: the first day that is allowed, in words.
date-early-error = Hãy nhập ngày { $date } hoặc sau đó
# $date: the last day that is allowed, in words.
date-late-error = Hãy nhập ngày { $date } hoặc trước đó
# Nothing was typed.
time-required-error = Hãy nhập giờ
# What was typed is not a time of day.
time-format-error = Hãy nhập giờ, ví dụ 9:30am hoặc 14:30
# Nothing was put in order.
ranking-required-error = Hãy sắp xếp các lựa chọn của quý vị theo thứ tự
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [1] Hãy sắp xếp { $min } lựa chọn theo thứ tự
   *[other] Hãy sắp xếp cả { $min } lựa chọn theo thứ tự
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Hãy sửa các số để tổng bằng { $total }, tổng hiện nay là { $given }
# Nothing was typed.
address-line-1-required-error = Hãy nhập địa chỉ dòng 1, thường là số nhà hoặc tòa nhà và tên đường
# Nothing was typed.
address-town-required-error = Hãy nhập thị trấn hoặc thành phố
# Nothing was typed.
location-required-error = Hãy nhập vị trí
# Nothing was typed.
signature-required-error = Hãy nhập họ tên đầy đủ để ký
# No photo or file was added.
file-required-error = Hãy thêm ảnh hoặc tệp
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [1] Chỉ có thể thêm { $max } tệp, hãy xóa tệp hiện có trước
   *[other] Có thể thêm tối đa { $max } tệp, hãy xóa bớt một tệp trước
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” quá lớn nên chưa được thêm, hãy chọn tệp nhỏ hơn
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” chưa được thêm vì không gửi được loại tệp này ở đây, hãy chọn tệp khác
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” chưa được thêm vì thiết bị này không mở được, hãy chọn tệp khác hoặc chụp màn hình tệp đó
# A box was not ticked without which the survey can't go on.
consent-needed-error = Hãy đánh dấu vào ô để cho biết quý vị đồng ý, rồi tiếp tục

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Mục { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] tháng 1 năm { $year }
    [2] tháng 2 năm { $year }
    [3] tháng 3 năm { $year }
    [4] tháng 4 năm { $year }
    [5] tháng 5 năm { $year }
    [6] tháng 6 năm { $year }
    [7] tháng 7 năm { $year }
    [8] tháng 8 năm { $year }
    [9] tháng 9 năm { $year }
    [10] tháng 10 năm { $year }
    [11] tháng 11 năm { $year }
   *[12] tháng 12 năm { $year }
}
