### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Hãy cho chúng tôi biết ý kiến của quý vị
# The first question: which of the four below.
feedback-exit-label = Đây là loại ý kiến nào?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Lời khen: có điều gì đó tốt
# Choice, in large letters.
feedback-comment-label = Nhận xét: một điều chúng tôi nên biết
# Choice, in large letters.
feedback-suggestion-label = Đề xuất: có điều gì đó có thể tốt hơn
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Khiếu nại: tôi không hài lòng về một việc và muốn việc đó được khắc phục
# Question before a list of topics such as repairs or rent.
feedback-about-label = Ý kiến này về việc gì?
# Last choice of that list.
feedback-about-other-label = Việc khác
# Question: which estate, street or block.
feedback-where-label = Việc này ở đâu?
# Help for that question, where it is answered in words.
feedback-where-hint = Ví dụ: một khu nhà ở, một con đường hoặc một tòa nhà
# Last choice, where there is a list of places.
feedback-where-other-label = Nơi khác
# Question over the large text box.
feedback-what-label = Quý vị muốn cho chúng tôi biết điều gì?
# Question, for complaints only.
feedback-put-right-label = Theo quý vị, cần làm gì để khắc phục?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Trước đây quý vị có báo cho chúng tôi về việc này không?
# Question: photos can be added from the device.
feedback-photo-label = Thêm ảnh
# Question. The answers are Yes and No.
feedback-contact-label = Chúng tôi có thể liên hệ với quý vị về việc này không?
# Question before the ways below.
feedback-contact-by-label = Chúng tôi nên liên hệ với quý vị bằng cách nào?
# Choice.
feedback-by-email-label = Qua email
# Choice.
feedback-by-telephone-label = Qua điện thoại
# Choice.
feedback-by-text-label = Qua tin nhắn
# Choice.
feedback-by-post-label = Qua đường bưu điện
# Label of a field.
feedback-name-label = Tên của quý vị
# Label of a field.
feedback-email-label = Địa chỉ email của quý vị
# Label of a field.
feedback-telephone-label = Số điện thoại của quý vị
# Label of a field, for text messages.
feedback-mobile-label = Số điện thoại di động của quý vị
# Label of the fields of a postal address.
feedback-address-label = Địa chỉ của quý vị
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Chúng tôi nên trả lời bằng ngôn ngữ nào?
# Question before the formats below.
feedback-contact-format-label = Quý vị có cần câu trả lời của chúng tôi ở dạng khác không?
# Choice: letters of 16 points or more.
feedback-large-print-label = Bản in chữ lớn
# Choice.
feedback-braille-label = Chữ nổi Braille
# Choice: a recording to listen to.
feedback-audio-label = Bản ghi âm
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Bản dễ đọc (Easy Read)
# Choice.
feedback-sign-language-label = Ngôn ngữ Ký hiệu Anh (BSL)
# Button that sends the form.
feedback-send-button = Gửi ý kiến của tôi

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Gửi khiếu nại
# The first words in it: what a complaint is.
feedback-complaint-text = Quý vị có thể khiếu nại về bất cứ việc gì mà chúng tôi, hoặc những người làm việc cho chúng tôi, đã làm hoặc không làm, khiến quý vị không hài lòng. Quý vị không cần dùng từ “khiếu nại”, và người khác có thể khiếu nại thay quý vị. Khi quý vị gửi biểu mẫu này, khiếu nại của quý vị đã được nộp.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Cách chúng tôi giải quyết khiếu nại
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Nếu không hài lòng với câu trả lời của chúng tôi, hoặc cần lời khuyên vào bất cứ lúc nào, quý vị có thể liên hệ với Thanh tra viên (Ombudsman). Dịch vụ này miễn phí và độc lập với chúng tôi.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Gọi { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Về trang này
# Question. The answers are Yes and No.
feedback-useful-label = Trang này có hữu ích không?
# Question that follows No.
feedback-missing-label = Quý vị đang tìm thông tin gì, hoặc trang này còn thiếu gì?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Quý vị có cần giúp đỡ ngay không?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Không có ai đọc biểu mẫu này ngay lập tức. Quý vị vẫn có thể gửi.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Gọi { $number }: { $name }
# A link to more about it.
danger-more-link = Tìm hiểu thêm
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, sửa chữa khẩn cấp
# Who answers 999.
danger-call-emergency-label = Dịch vụ cấp cứu, cứu hỏa và cảnh sát
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (dịch vụ khẩn cấp về khí đốt)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (tư vấn y tế)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (đường dây trợ giúp về bạo hành gia đình)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (đường dây lắng nghe và chia sẻ)
# Somebody wrote of a fire.
danger-fire-text = Nếu có cháy hoặc khói, hãy ra ngoài, ở yên bên ngoài và gọi điện từ đó.
# Somebody wrote of a smell of gas.
danger-gas-text = Nếu ngửi thấy mùi khí gas, hãy đưa mọi người ra ngoài và gọi điện từ đó. Đừng chạm vào công tắc, đừng bật đèn hay dùng lửa.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Nếu chuông báo khí carbon monoxide (CO) kêu, hoặc có người buồn nôn hay đau đầu, hãy đưa mọi người ra nơi thoáng khí bên ngoài và gọi điện từ đó.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Nếu quý vị đang nghĩ đến việc kết thúc cuộc đời hoặc làm đau bản thân, hãy nói chuyện với ai đó ngay bây giờ. Samaritans luôn lắng nghe, cả ngày lẫn đêm, và cuộc gọi miễn phí. Nếu có người đang nguy hiểm đến tính mạng, hãy gọi 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Nếu có người làm hại hoặc đe dọa quý vị, đó không phải là lỗi của quý vị. Nếu đang gặp nguy hiểm, hãy gọi 999. Nếu gọi bằng điện thoại di động mà không thể nói, hãy ho hoặc gõ nhẹ vào máy, rồi bấm 55. Đường dây trợ giúp miễn phí, cả ngày lẫn đêm.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Trẻ em bị khó thở cần được bác sĩ tư vấn ngay hôm nay. Với chúng tôi, ẩm thấp hoặc nấm mốc trong nhà quý vị là việc khẩn cấp. Nếu ngay lúc này trẻ đang rất khó thở, hãy gọi 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Không có sưởi là việc khẩn cấp khi trong nhà có em bé, người cao tuổi, người bệnh hoặc người khuyết tật. Hãy gọi điện cho chúng tôi ngay: không có ai đọc biểu mẫu này ngay lập tức. Nếu có người không khỏe vì lạnh, hãy gọi NHS 111.
