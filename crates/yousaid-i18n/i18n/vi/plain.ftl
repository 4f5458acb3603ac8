### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Gửi

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Chỉ trả lời câu hỏi này nếu { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Chỉ trả lời câu hỏi này nếu phù hợp với quý vị.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Chỉ trả lời các câu hỏi trong phần này nếu { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Chỉ trả lời các câu hỏi trong phần này nếu phù hợp với quý vị.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Do các câu trả lời của quý vị trên trang này, có thêm câu hỏi. Hãy trả lời rồi tiếp tục.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Hãy chọn vị trí khác nhau cho mỗi mục

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Không thêm được ảnh hoặc tài liệu trên trang này.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Hãy trả lời mọi câu hỏi còn lại rồi gửi đi. Sau đó, hãy chuyển ảnh hoặc tài liệu cho chúng tôi bằng cách khác, kèm theo mã tham chiếu mà quý vị sẽ thấy.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Không có ảnh hoặc tài liệu thì không gửi được gì từ đây. Hãy mở trang này bằng trình duyệt đã bật JavaScript, hoặc liên hệ với chúng tôi.

# On the page that says that answers have been received.
plain-keep-hint = Hãy in hoặc lưu trang này để giữ bản sao các câu trả lời của quý vị.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Các câu trả lời của quý vị ở những trang trước không được giữ lại

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Trang đã mở hơn một ngày, hoặc đã bị thay đổi trên đường truyền. Những gì quý vị trả lời trên trang vẫn còn ở đây. Hãy tiếp tục và trả lời lại các câu hỏi trước.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Các câu trả lời của quý vị chưa được gửi đi

# Text under it; a button to send follows.
plain-unsent-text = Phía chúng tôi đang có trục trặc. Các câu trả lời của quý vị không bị mất. Hãy đợi một phút rồi gửi lại.

# Title where other answers were sent from this form before.
plain-sent-before-title = Quý vị đã gửi các câu trả lời rồi

# Text under it.
plain-sent-before-text = Trước đó đã có các câu trả lời khác được gửi từ trang này. Các câu trả lời đó đã được lưu và không có gì thay đổi.

# Title where the address names no survey.
plain-unknown-title = Không có khảo sát nào ở đây

# Text under it.
plain-unknown-text = Hãy kiểm tra địa chỉ. Nếu quý vị đến từ một đường dẫn, có thể khảo sát đã được gỡ xuống.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Khảo sát này cần JavaScript

# Text under it.
plain-sealed-text = Các câu trả lời của quý vị được khóa ngay trên thiết bị của quý vị trước khi gửi đi, để chỉ những người thực hiện khảo sát mới đọc được. Trang không có JavaScript không làm được việc này. Hãy bật JavaScript rồi mở lại khảo sát, hoặc liên hệ với chúng tôi để trả lời bằng cách khác.

# Title where what was sent is too long to be read.
plain-large-title = Các câu trả lời của quý vị quá dài

# Text under it.
plain-large-text = Hãy quay lại, rút ngắn những câu trả lời dài nhất và gửi lại.

# Link to the same survey, all of it on one page.
plain-whole-link = Tất cả câu hỏi trên một trang

# Link to the same survey, one page after the other.
plain-paged-link = Từng trang một

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Để trống ô này
