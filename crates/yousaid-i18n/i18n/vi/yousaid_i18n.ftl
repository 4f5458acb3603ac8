### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = Tiếp tục
# Link: goes to the page before.
survey-back-link = Quay lại
# Name of the list of languages to choose from.
survey-language-label = Ngôn ngữ
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Trang { $page } trên { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Trang { $page }, trang cuối cùng
   *[other] Trang { $page }, còn khoảng { $left } trang
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Nhận trợ giúp
# Link to the landlord's privacy notice.
survey-privacy-link = Thông báo về quyền riêng tư
# Link to the landlord's complaints procedure.
survey-complaints-link = Cách khiếu nại
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Chúng tôi đã giữ lại các câu trả lời của quý vị
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Làm lại từ đầu
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (mở trong thẻ mới)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (không bắt buộc)
# Button: takes back the answer to one question.
question-clear-button = Xóa câu trả lời của tôi
# Over the choices, where more than one may be selected.
multiple-all-hint = Chọn tất cả các mục phù hợp
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [1] Chọn { $max } câu trả lời
   *[other] Chọn tối đa { $max } câu trả lời
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = hoặc
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Quý vị đã chọn “{ $choice }”. Các câu trả lời khác đã được xóa.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Xin ghi rõ
# Answer to a yes-or-no question.
yesno-yes-label = Có
# Answer to a yes-or-no question.
yesno-no-label = Không
# Answer offered beside the others.
soft-dont-know-label = Không biết
# Answer offered beside the others.
soft-not-applicable-label = Không áp dụng
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Không áp dụng hoặc không biết
# Answer offered beside the others.
soft-prefer-not-to-say-label = Không muốn trả lời
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Từ chối trả lời
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
   *[other] Quý vị có thể nhập tối đa { $max } ký tự
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
   *[other] Quý vị còn { $count } ký tự
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
   *[other] Thừa { $count } ký tự
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Có vấn đề cần xử lý
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Lỗi:
# No choice was selected.
choice-required-error = Hãy chọn một câu trả lời
# Neither yes nor no was selected.
yesno-required-error = Hãy chọn có hoặc không
# No point of a scale was selected.
scale-required-error = Hãy chọn một câu trả lời trên thang điểm
# No choice was selected where several may be.
multiple-required-error = Hãy chọn ít nhất một câu trả lời
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
   *[other] Hãy chọn ít nhất { $min } câu trả lời
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [1] Hãy chỉ chọn { $max } câu trả lời
   *[other] Hãy chọn không quá { $max } câu trả lời
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Hãy chỉ chọn “{ $choice }”, hoặc bỏ chọn mục này và chọn các câu trả lời khác
# Nothing was typed.
text-required-error = Hãy nhập câu trả lời của quý vị
# $over: characters over the limit.
text-long-error = { $over ->
   *[other] Hãy rút ngắn câu trả lời đi { $over } ký tự
}
# Nothing was typed.
email-required-error = Hãy nhập địa chỉ email
# What was typed is not an e-mail address.
email-format-error = Hãy nhập địa chỉ email đúng định dạng, ví dụ name@example.com
# Nothing was typed.
number-required-error = Hãy nhập một số
# What was typed is not a number.
number-format-error = Hãy nhập câu trả lời bằng số, ví dụ 12
# A number with a fraction, where none is allowed.
number-whole-error = Hãy nhập một số nguyên, ví dụ 12
# $min: the smallest number allowed.
number-small-error = Hãy nhập một số từ { $min } trở lên
# $max: the largest number allowed.
number-large-error = Hãy nhập một số từ { $max } trở xuống
# An answer is missing, for any other kind of question.
answer-required-error = Hãy trả lời câu hỏi này
# Anything else that is not right with an answer.
answer-check-error = Hãy kiểm tra câu trả lời của quý vị cho câu hỏi này

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Kiểm tra các câu trả lời của quý vị
# Link beside an answer: goes to its question.
review-change-link = Thay đổi
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Thay đổi: { $question }
# In place of an answer.
review-unanswered-label = Chưa trả lời
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Gửi các câu trả lời của tôi

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Các câu trả lời của quý vị đã được lưu trên thiết bị này. Các câu trả lời chưa được gửi đi.
# The answers are held by the open page only.
delivery-held-status = Các câu trả lời của quý vị chưa được gửi đi. Xin đừng đóng trang này.
# The answers are on their way.
delivery-sending-status = Đang gửi các câu trả lời của quý vị
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Chúng tôi đã nhận được các câu trả lời của quý vị. Mã tham chiếu của quý vị là { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Các câu trả lời của quý vị đã được gửi đi.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Các câu trả lời của quý vị chưa được gửi đi. Chúng tôi đang chờ kết nối mạng và sẽ thử lại.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Xin đừng đóng trang này cho đến khi các câu trả lời của quý vị được gửi đi.
# Button: tries at once.
delivery-retry-button = Thử lại ngay
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Không gửi được các câu trả lời của quý vị. Chúng tôi đã giữ lại các câu trả lời trên thiết bị này.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Hãy liên hệ với chúng tôi để các câu trả lời của quý vị không bị mất.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Các câu trả lời đã điền trước đây trên thiết bị này
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Tải xuống tệp chứa các câu trả lời để gửi cho chúng tôi
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Gửi các câu trả lời của quý vị qua email
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Tải xuống bản sao các câu trả lời của quý vị
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = In
# Heading that opens the resident's own answers.
delivery-answers-label = Các câu trả lời của quý vị

## After sending

# Heading.
ending-title = Cảm ơn quý vị
# Heading over what the landlord promises to do.
ending-next-heading = Các bước tiếp theo
# Under the short code.
ending-reference-hint = Hãy ghi lại mã tham chiếu của quý vị. Quý vị có thể cho biết mã này khi liên hệ với chúng tôi.

## When there is no survey to show

# Heading.
survey-unavailable-title = Hiện không hiển thị được khảo sát này
# Heading.
survey-closed-title = Khảo sát này đã kết thúc
# $date: the last day on which it could be answered.
survey-closed-text = Hạn trả lời là hết ngày { $date }.
# Heading.
survey-unopened-title = Khảo sát này chưa bắt đầu
# $date: the first day on which it can be answered.
survey-unopened-text = Quý vị có thể trả lời từ ngày { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Ẩn danh
# Long form.
anonymity-anonymous-text = Không ai có thể biết câu trả lời nào là của quý vị.
# Short form.
anonymity-confidential-label = Bảo mật
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Chỉ nhóm khảo sát của { $landlord } mới có thể biết câu trả lời nào là của quý vị.
# Short form.
anonymity-named-label = Có tên của quý vị
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } có thể thấy tên của quý vị cùng với các câu trả lời.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Trang này gửi kèm các câu trả lời của quý vị: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = .
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } tháng 1 năm { $year }
    [2] { $day } tháng 2 năm { $year }
    [3] { $day } tháng 3 năm { $year }
    [4] { $day } tháng 4 năm { $year }
    [5] { $day } tháng 5 năm { $year }
    [6] { $day } tháng 6 năm { $year }
    [7] { $day } tháng 7 năm { $year }
    [8] { $day } tháng 8 năm { $year }
    [9] { $day } tháng 9 năm { $year }
    [10] { $day } tháng 10 năm { $year }
    [11] { $day } tháng 11 năm { $year }
   *[12] { $day } tháng 12 năm { $year }
}
