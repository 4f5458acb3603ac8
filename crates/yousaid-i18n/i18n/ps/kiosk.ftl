### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = لوستل یې اسانه کړئ
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = غټ توري
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = د رنګونو لوړ توپیر
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = اسانه لوستل
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = انځورونه
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = په اسانو کلمو
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = تر ټولو مناسب ځواب ته ګوته ورنږدې کړئ
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = مننه. که لږ وخت لرئ، یوه بله پوښتنه
# Button: goes on without an answer.
kiosk-skip-button = له دې پوښتنې تېر شئ
# Button: sends what was chosen.
kiosk-done-button = بس دی
# Heading at the end.
kiosk-thanks-heading = مننه
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = ستاسو ځواب په دې وسیله کې خوندي شوی دی.
# Under it: the landlord has the answer.
kiosk-received-status = ستاسو ځواب موږ ته راورسېد.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = ستاسو ځواب واستول شو.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = دا وسیله ستاسو ځواب خوندي نه کړای شو. د استولو هڅه یې کوي.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = بل کس
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = آیا لا هم دلته یاست؟
# Under it.
kiosk-idle-text = د دوام لپاره پر سکرین ګوته کېږدئ یا کومه تڼۍ کېکاږئ. که نه، ستاسو ځوابونه به له دې سکرین څخه پاک شي.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } ثانیه پاتې ده
   *[other] { $seconds } ثانیې پاتې دي
}
# Button: goes on.
kiosk-idle-button = لا هم دلته یم
# Heading while the reception is closed.
kiosk-closed-heading = موږ اوس بند یو
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = تاسو له { $time } بجو څخه دلته ځواب ورکولی شئ.
