### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Lưu và trở lại sau
# The same once answers were saved: what was answered since is saved too.
later-again-button = Lưu lại lần nữa
# While the landlord’s computer is told.
later-saving-status = Đang lưu …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Các câu trả lời của quý vị cho đến lúc này đã được lưu và được giữ đến hết ngày { $date }.
# Above the code and the link.
later-given-text = Để tiếp tục vào lúc khác, tại đây hoặc trên thiết bị khác, quý vị hãy mở đường dẫn này, hoặc trở lại trang này và dùng mã sau:
# Under both.
later-given-hint = Hãy ghi lại đường dẫn hoặc mã ngay bây giờ: chúng tôi không thể cho quý vị biết lại mã này. Ai có đường dẫn hoặc mã đều có thể đọc và sửa các câu trả lời này. Những gì quý vị trả lời từ bây giờ chỉ được lưu khi quý vị bấm nút này lần nữa.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Ảnh và tài liệu không được lưu. Hãy thêm khi quý vị trở lại.
# Button: copies the link.
later-copy-button = Sao chép đường dẫn
# After that button was pressed.
later-copied-status = Đã sao chép
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Gửi đường dẫn cho tôi qua email
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Gửi đường dẫn cho tôi qua tin nhắn
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Tiếp tục khảo sát “{ $title }” tại đây đến hết ngày { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Chưa có gì để lưu. Hãy trả lời một câu hỏi trước.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Chưa lưu được. Chúng tôi không kết nối được với nơi lưu các câu trả lời của quý vị. Các câu trả lời vẫn còn trên trang này. Hãy thử lại khi có kết nối mạng.
# The survey has closed, or keeps no answers any more.
later-closed-status = Chưa lưu được. Các câu trả lời cho khảo sát này không còn được giữ để trả lời tiếp sau này.
# The answers that were saved are gone.
later-gone-status = Chưa lưu được. Những gì quý vị đã lưu trước đây không còn nữa: đã được gửi, đã bị xóa hoặc đã hết hạn. Hãy bấm nút này lần nữa để lưu với mã mới.
# Another device has saved with the same code.
later-elsewhere-status = Chưa lưu được. Trong thời gian qua, các câu trả lời khác đã được lưu với mã của quý vị, có thể trên thiết bị khác.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Mở các câu trả lời khác đó
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Lưu các câu trả lời này để thay thế

## Coming back

# Opens the field for the code.
later-open-button = Tiếp tục với các câu trả lời đã lưu
# Label of the field.
later-code-label = Mã quý vị nhận được khi lưu
# Under that label. The code is an example and stays as it is.
later-code-hint = Mã gồm năm nhóm, ví dụ 7KQ4-M2XD-90TB-CEGH-5R2W. Không cần phân biệt chữ hoa, chữ thường và không cần dấu gạch nối. Những gì quý vị đã lưu sẽ thay thế các câu trả lời trên trang này.
# Button beside the field.
later-find-button = Tiếp tục
# While the landlord’s computer is asked.
later-looking-status = Đang tìm các câu trả lời của quý vị …
# The field was left empty.
later-missing-text = Hãy nhập mã
# What was typed can’t be a code.
later-form-text = Mã chưa đầy đủ. Hãy nhập đủ 20 chữ cái và chữ số.
# There is nothing with that code.
later-unknown-text = Không có gì được lưu với mã này. Hãy kiểm tra từng chữ cái và chữ số. Những gì đã gửi hoặc đã lưu quá lâu không còn được giữ nữa.
# Somebody has asked too often.
later-many-text = Vừa có quá nhiều lần thử. Hãy đợi một phút rồi thử lại.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Chúng tôi không kết nối được với nơi lưu các câu trả lời của quý vị. Hãy thử lại khi có kết nối mạng.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Những gì đã lưu với mã này không còn dùng được trong khảo sát này.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Các câu trả lời của quý vị đã trở lại. Các câu trả lời đã lưu được giữ đến hết ngày { $date } hoặc đến khi quý vị gửi đi.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Khảo sát đã thay đổi kể từ khi quý vị lưu. Những gì vẫn phù hợp đều ở đây: hãy xem lại các câu trả lời trước khi gửi.
