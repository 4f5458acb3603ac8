### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = 清除我的所有回答
# Over choices that are to be put in order, all of them.
ranking-all-hint = 请将所有选项排序，从您的首选开始
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [1] 请选择{ $max }项
   *[other] 请选择最多{ $max }项并排序，从您的首选开始
}
# A place in an order. $place: which, from 1.
ranking-place-label = 第{ $place }位
# In place of a place, for what is not put in order yet.
ranking-none-label = 未排序
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = 选择
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = 选择：{ $choice }
# Button: moves one of the choices one place up.
ranking-up-button = 上移
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = 上移：{ $choice }
# Button: moves one of the choices one place down.
ranking-down-button = 下移
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = 下移：{ $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }”现在排在第{ $place }位，共{ $count }位
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }”已不在排序中
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = 请将{ $total }分配给以下各项
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = 还剩{ $left }，总数为{ $total }
# Nothing is left. $total: the whole.
allocation-done-status = { $total }已全部分配
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = 比{ $total }多了{ $over }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = 增加{ $step }：{ $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = 减少{ $step }：{ $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = 条目
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }（共{ $count }个）
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = 添加{ $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = 再添加一个{ $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = 删除{ $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } 已删除
# Button beside it: puts back what was taken out.
repeat-undo-button = 撤销
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = 撤销：恢复{ $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } 已恢复
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = 最多可添加{ $max }个
# Label of a field of an address in the United Kingdom.
address-line-1-label = 地址第1行
# Label of a field of an address.
address-line-2-label = 地址第2行
# Label of a field of an address.
address-town-label = 城镇或城市
# Label of a field of an address.
address-postcode-label = 邮政编码
# Under a question for a place in words, where the survey gives no example.
location-example-hint = 例如“12号后面的垃圾桶旁边”或“二楼电梯旁边”
# Over a field for a name that is typed as a signature.
signature-hint = 输入您的姓名即表示签名。
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
   *[other] 最多可添加{ $max }张照片。
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [1] 可添加{ $max }个文件，大小不超过{ $size }（{ $kinds }）。
   *[other] 最多可添加{ $max }个文件，每个不超过{ $size }（{ $kinds }）。
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = 您的照片会在此设备上缩小，拍摄地点和时间信息会被去除。
# Follows them where documents may be added.
file-document-privacy-hint = 文档会原样发送，包括其中的所有信息，例如作者姓名。
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = 照片
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = 纯文本
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
   *[other] 添加照片
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
   *[other] 添加文件
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }”的预览
# Button beside a photo or file that was added: takes it out again.
file-remove-button = 删除
# The same button for screen readers. $name: the file's name.
file-remove-label = 删除：“{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = 正在准备“{ $name }”
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = 已添加“{ $name }”，第{ $count }个，最多{ $max }个
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = 已删除“{ $name }”
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name }（{ $size }）
# Under a video.
media-sign-language-hint = 本视频使用英国手语（BSL）。
# Opens what is said and shown in a recording, as text.
media-transcript-label = 文字稿
# Name of a sound recording. $title: what it is about.
media-audio-label = 录音：{ $title }
# Name of a video. $title: what it is about.
media-video-label = 视频：{ $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = 很差
# Face of a row of faces.
smileys-bad-label = 差
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = 一般
# Face of a row of faces.
smileys-good-label = 好
# Face of a row of faces, the happiest.
smileys-very-good-label = 很好
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count }颗星，共{ $max }颗
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = 完全不可能
# Highest point of that scale.
likelihood-high-label = 极有可能
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }：{ $label }
# Label of a field of a date.
date-day-label = 日
# Label of a field of a date.
date-month-label = 月
# Label of a field of a date.
date-year-label = 年
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = 例如：27（日）3（月）2026（年）
# The same where day and month may be left out.
date-partial-hint = 例如：27（日）3（月）2026（年）。如果不知道日或月，可以留空。
# Over a field for a time of day: how it may be typed.
time-example-hint = 例如 9:30am 或 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = 请选择一个表情
# No star was selected.
stars-required-error = 请选择几颗星
# No number was selected.
likelihood-required-error = 请选择0到10之间的一个数字
# Nothing was typed.
telephone-required-error = 请输入电话号码
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = 请输入电话号码，例如 01632 960 001、07700 900 982 或 +44 808 157 0192
# Nothing was typed.
postcode-required-error = 请输入邮政编码
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = 请输入完整的英国邮政编码，例如 SW1A 1AA
# Nothing was typed.
date-required-error = 请输入日期
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = 请输入日、月、年，例如 27 3 2026
# The field for the day is empty.
date-day-missing-error = 除了月和年，请同时输入日
# The field for the month is empty.
date-month-missing-error = 除了日和年，请同时输入月
# The field for the year is empty.
date-year-missing-error = 请同时输入年份，例如2026
# What was typed is no day.
date-day-error = 请输入1到31之间的数字作为日
# What was typed is no month.
date-month-error = 请输入1到12之间的数字作为月
# What was typed is no year.
date-year-error = 请用四位数字输入年份，例如2026
# No calendar has this day, like 31 April.
date-unreal-error = 请输入实际存在的日期，这个月没有这么多天
# $date: the first day that is allowed, in words.
date-early-error = 请输入{ $date }或之后的日期
# $date: the last day that is allowed, in words.
date-late-error = 请输入{ $date }或之前的日期
# Nothing was typed.
time-required-error = 请输入时间
# What was typed is not a time of day.
time-format-error = 请输入时间，例如 9:30am 或 14:30
# Nothing was put in order.
ranking-required-error = 请将您的选项排序
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [1] 请将{ $min }个选项排序
   *[other] 请将全部{ $min }个选项排序
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = 请更改数字，使总和为{ $total }，目前的总和是{ $given }
# Nothing was typed.
address-line-1-required-error = 请输入地址第1行，通常是楼宇和街道
# Nothing was typed.
address-town-required-error = 请输入城镇或城市
# Nothing was typed.
location-required-error = 请输入所在位置
# Nothing was typed.
signature-required-error = 请输入您的全名作为签名
# No photo or file was added.
file-required-error = 请添加照片或文件
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [1] 只能添加{ $max }个文件，请先删除已添加的文件
   *[other] 最多可添加{ $max }个文件，请先删除一个
}
# A file is too large. $name: its name.
file-large-error = “{ $name }”太大，未能添加，请选择较小的文件
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }”未能添加，因为这里不能发送这类文件，请选择其他文件
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }”未能添加，因为此设备无法打开它，请选择其他文件，或将其截图
# A box was not ticked without which the survey can't go on.
consent-needed-error = 请勾选方框表示同意，以便继续

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = 条目 { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] { $year }年1月
    [2] { $year }年2月
    [3] { $year }年3月
    [4] { $year }年4月
    [5] { $year }年5月
    [6] { $year }年6月
    [7] { $year }年7月
    [8] { $year }年8月
    [9] { $year }年9月
    [10] { $year }年10月
    [11] { $year }年11月
   *[12] { $year }年12月
}
