### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Xác nhận quý vị muốn tham gia
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Hãy bấm nút để vào danh sách các cư dân muốn tham gia cùng { $landlord }.
# Button on that page.
involved-confirm-button = Có, thêm tôi vào danh sách
# Title of the page after that.
involved-confirmed-title = Quý vị đã có trong danh sách
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Cảm ơn quý vị. { $landlord } sẽ liên hệ với quý vị theo cách quý vị đã chọn. Mỗi email hoặc tin nhắn đều cho biết cách rời danh sách.
# Title of the page on which a resident leaves.
involved-leave-title = Rời danh sách
# On that page. $landlord: the landlord’s name.
involved-leave-text = Hãy bấm nút để ra khỏi danh sách các cư dân muốn tham gia cùng { $landlord }. Chúng tôi sẽ xóa mọi thông tin quý vị đã cung cấp cho việc này.
# Button on that page.
involved-leave-button = Đưa tôi ra khỏi danh sách
# Title of the page after that.
involved-left-title = Quý vị không còn trong danh sách
# On that page.
involved-left-text = Chúng tôi đã xóa mọi thông tin quý vị cung cấp cho việc này. Quý vị có thể tham gia lại bất cứ lúc nào.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Quý vị còn quan tâm không?
# On that page. $landlord: the landlord’s name.
involved-still-text = Quý vị đã cho { $landlord } biết là muốn tham gia. Hãy bấm nút để ở lại danh sách thêm một năm.
# Button on that page.
involved-still-button = Có, giữ tôi trong danh sách
# Title of the page after that.
involved-stayed-title = Quý vị vẫn ở trong danh sách
# On that page.
involved-stayed-text = Cảm ơn quý vị. Một năm nữa chúng tôi sẽ hỏi lại.
# Link to the page on which a resident leaves.
involved-leave-link = Rời danh sách
# Title where a link has been used already or is too old.
involved-gone-title = Đường dẫn này không còn dùng được
# On that page.
involved-gone-text = Có thể đường dẫn đã được dùng rồi hoặc đã quá cũ. Nếu vẫn muốn tham gia, quý vị hãy điền lại biểu mẫu.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Xác nhận quý vị muốn tham gia
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
   *[other] { $landlord }: hãy xác nhận quý vị muốn tham gia. Hãy mở trang này trong vòng { $days } ngày. Nếu quý vị không yêu cầu việc này, quý vị không cần làm gì và chúng tôi sẽ xóa thông tin của quý vị.
}
# Subject of the yearly message.
involved-still-subject-title = Quý vị còn muốn tham gia không?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: quý vị đã cho chúng tôi biết là muốn tham gia. Để ở lại hoặc rời danh sách, hãy mở trang này chậm nhất là ngày { $date }. Nếu không nhận được hồi âm, chúng tôi sẽ đưa quý vị ra khỏi danh sách và xóa thông tin của quý vị.
