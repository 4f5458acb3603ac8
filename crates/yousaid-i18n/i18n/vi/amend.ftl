### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Để sửa hoặc rút lại những gì đã gửi, quý vị hãy trở lại trang này chậm nhất là hết ngày { $date } và dùng mã sau:
# The same where there is no last day.
amend-given-text = Để sửa hoặc rút lại những gì đã gửi, quý vị hãy trở lại trang này và dùng mã sau:
# Under the code.
amend-given-hint = Hãy ghi lại mã này và giữ riêng cho mình. Ai có mã này đều có thể đọc và sửa những gì quý vị đã gửi. Chúng tôi không thể cho quý vị biết lại mã này.

## Coming back

# Opens the field for the code.
amend-open-button = Sửa hoặc rút lại những gì quý vị đã gửi
# Label of the field.
amend-code-label = Mã quý vị nhận được sau khi gửi
# Under that label. The code is an example and stays as it is.
amend-code-hint = Mã gồm bốn nhóm, ví dụ 7KQ4-M2XD-90TB-CEGH. Không cần phân biệt chữ hoa, chữ thường và không cần dấu gạch nối.
# Button beside the field.
amend-find-button = Xem những gì tôi đã gửi
# While the landlord’s computer is asked.
amend-looking-status = Đang tìm những gì quý vị đã gửi …
# The field was left empty.
amend-missing-text = Hãy nhập mã
# What was typed can’t be a code.
amend-form-text = Mã chưa đầy đủ. Hãy nhập đủ 16 chữ cái và chữ số.
# There is nothing with that code.
amend-unknown-text = Không tìm thấy nội dung nào được gửi với mã này. Hãy kiểm tra từng chữ cái và chữ số. Nếu quý vị đã rút lại, nội dung đó không còn nữa.
# The survey has closed.
amend-closed-text = Đã hết hạn. Không còn sửa hoặc rút lại được những gì đã gửi bằng mã này.
# Somebody has tried many codes that do not fit.
amend-many-text = Vừa có quá nhiều mã sai được nhập. Hãy đợi một phút rồi thử lại.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Chúng tôi không kết nối được với nơi lưu các câu trả lời của quý vị. Hãy thử lại khi có kết nối mạng.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Đây là những gì quý vị đã gửi, mã tham chiếu { $reference }. Quý vị có thể sửa tùy ý rồi gửi lại. Cho đến lúc đó, không có gì thay đổi.
# Button: goes back to an empty form.
amend-leave-button = Giữ nguyên như cũ
# Button: begins to withdraw.
amend-withdraw-button = Rút lại những gì tôi đã gửi
# Asks once more.
amend-sure-text = Mọi nội dung quý vị đã gửi sẽ bị xóa. Không ai có thể khôi phục được.
# Button: withdraws.
amend-sure-button = Có, xóa đi
# Button: does not withdraw.
amend-keep-button = Không, giữ lại
# While it is being withdrawn.
amend-withdrawing-status = Đang xóa những gì quý vị đã gửi …
# It was withdrawn.
amend-withdrawn-status = Những gì quý vị đã gửi đã được xóa.
