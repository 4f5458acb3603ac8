### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Giúp dễ đọc hơn
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Chữ lớn hơn
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Tương phản cao
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Bản dễ đọc
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Hình minh họa
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Bằng từ ngữ đơn giản
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Chạm vào câu trả lời phù hợp nhất
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Cảm ơn quý vị. Thêm một câu hỏi nữa, nếu quý vị có chút thời gian
# Button: goes on without an answer.
kiosk-skip-button = Bỏ qua câu hỏi này
# Button: sends what was chosen.
kiosk-done-button = Xong
# Heading at the end.
kiosk-thanks-heading = Cảm ơn quý vị
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Câu trả lời của quý vị đã được lưu trên thiết bị này.
# Under it: the landlord has the answer.
kiosk-received-status = Chúng tôi đã nhận được câu trả lời của quý vị.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Câu trả lời của quý vị đã được gửi đi.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Thiết bị này không lưu được câu trả lời của quý vị. Thiết bị đang cố gửi đi.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Người tiếp theo
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Quý vị còn ở đó không?
# Under it.
kiosk-idle-text = Hãy chạm vào màn hình hoặc nhấn phím bất kỳ để tiếp tục. Nếu không, các câu trả lời của quý vị trên màn hình này sẽ bị xóa.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
   *[other] Còn { $seconds } giây
}
# Button: goes on.
kiosk-idle-button = Tôi vẫn ở đây
# Heading while the reception is closed.
kiosk-closed-heading = Hiện chúng tôi đóng cửa
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Quý vị có thể trả lời tại đây từ { $time }.
