### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = خوندي یې کړئ او وروسته بېرته راشئ
# The same once answers were saved: what was answered since is saved too.
later-again-button = بیا یې خوندي کړئ
# While the landlord’s computer is told.
later-saving-status = خوندي کېږي …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = ستاسو تر اوسه پورې ځوابونه د { $date } تر پایه خوندي دي.
# Above the code and the link.
later-given-text = د دې لپاره چې وروسته دلته یا په بله وسیله کې دوام ورکړئ، دا لینک خلاص کړئ یا له دې کوډ سره همدې پاڼې ته بېرته راشئ:
# Under both.
later-given-hint = لینک یا کوډ همدا اوس له ځان سره ولیکئ: موږ دا کوډ بیا نه شو درته ویلای. هر څوک چې لینک یا کوډ ولري، دا ځوابونه لوستلی او بدلولی شي. له دې وروسته ځوابونه مو یوازې هغه وخت خوندي کېږي چې تڼۍ بیا کېکاږئ.
# The same place, for surveys that ask for photos or documents.
later-files-hint = انځورونه او اسناد نه خوندي کېږي. کله چې بېرته راشئ، زیات یې کړئ.
# Button: copies the link.
later-copy-button = لینک کاپي کړئ
# After that button was pressed.
later-copied-status = کاپي شو
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = لینک ما ته په ایمېل واستوئ
# Opens the resident’s own text messages, with the link in a message.
later-text-link = لینک ما ته په لیکلي پیغام (ټکسټ) واستوئ
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = د { $date } تر پایه دلته «{ $title }» ته دوام ورکړئ: { $link }
# The button was pressed before anything was answered.
later-nothing-status = لا د خوندي کولو لپاره څه نشته. لومړی یوې پوښتنې ته ځواب ورکړئ.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = خوندي نه شول. موږ هغه ځای ته نه شو رسېدلی چې ستاسو ځوابونه پکې ساتل کېږي. ځوابونه مو لا هم په دې پاڼه کې دي. کله چې انټرنېټ ولرئ، بیا هڅه وکړئ.
# The survey has closed, or keeps no answers any more.
later-closed-status = خوندي نه شول. د دې سروې ځوابونه نور د وروسته لپاره نه ساتل کېږي.
# The answers that were saved are gone.
later-gone-status = خوندي نه شول. هغه څه چې مخکې مو خوندي کړي وو، نور نه دي ساتل شوي: استول شوي یا پاک شوي دي، یا یې وخت پای ته رسېدلی. تڼۍ بیا کېکاږئ چې په نوي کوډ یې خوندي کړئ.
# Another device has saved with the same code.
later-elsewhere-status = خوندي نه شول. په دې منځ کې ستاسو په کوډ نور ځوابونه خوندي شوي دي، کېدای شي په بله وسیله کې.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = هغه خوندي شوي ځوابونه خلاص کړئ
# Button beside that: saves these answers, in the place of the others.
later-ours-button = د هغو پر ځای دا ځوابونه خوندي کړئ

## Coming back

# Opens the field for the code.
later-open-button = خپلو خوندي شویو ځوابونو ته دوام ورکړئ
# Label of the field.
later-code-label = هغه کوډ چې د خوندي کولو پر مهال درکړل شو
# Under that label. The code is an example and stays as it is.
later-code-hint = پنځه برخې لري، لکه 7KQ4-M2XD-90TB-CEGH-5R2W. د تورو غټوالی یا وړوکوالی او کرښې (-) مهمې نه دي. ستاسو خوندي شوي ځوابونه به د دې پاڼې د ځوابونو ځای ونیسي.
# Button beside the field.
later-find-button = دوام ورکړئ
# While the landlord’s computer is asked.
later-looking-status = ستاسو ځوابونه لټول کېږي …
# The field was left empty.
later-missing-text = کوډ ولیکئ
# What was typed can’t be a code.
later-form-text = دا کوډ پوره نه دی. پوره کوډ ولیکئ چې 20 توري او عددونه لري.
# There is nothing with that code.
later-unknown-text = په دې کوډ څه نه دي خوندي شوي. هر توری او عدد بیا وګورئ. هغه څه چې استول شوي یا ډېر پخوا خوندي شوي وي، نور نه ساتل کېږي.
# Somebody has asked too often.
later-many-text = همدا اوس ډېر ځله هڅه شوې ده. یوه دقیقه انتظار وکړئ، بیا هڅه وکړئ.
# No connection, or the landlord’s computer does not answer.
later-offline-text = موږ هغه ځای ته نه شو رسېدلی چې ستاسو ځوابونه پکې ساتل کېږي. کله چې انټرنېټ ولرئ، بیا هڅه وکړئ.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = هغه څه چې په دې کوډ خوندي شوي وو، نور په دې سروې کې نه شي کارول کېدای.
# The answers are back. $date: the last day on which they are kept.
later-back-status = ستاسو ځوابونه بېرته راغلل. خوندي شوي ځوابونه د { $date } تر پایه، یا تر هغه ساتل کېږي چې ویې استوئ.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = ستاسو له خوندي کولو وروسته سروې بدله شوې ده. هغه ځوابونه چې لا هم برابر دي، دلته دي: له استولو مخکې خپل ځوابونه وګورئ.
