### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = د دې لپاره چې هغه څه بدل یا بېرته واخلئ چې استولي مو دي، د { $date } تر پایه له دې کوډ سره همدې پاڼې ته بېرته راشئ:
# The same where there is no last day.
amend-given-text = د دې لپاره چې هغه څه بدل یا بېرته واخلئ چې استولي مو دي، له دې کوډ سره همدې پاڼې ته بېرته راشئ:
# Under the code.
amend-given-hint = کوډ له ځان سره ولیکئ او بل چا ته یې مه وایئ. هر څوک چې دا کوډ ولري، ستاسو استولې خبرې لوستلی او بدلولی شي. موږ دا کوډ بیا نه شو درته ویلای.

## Coming back

# Opens the field for the code.
amend-open-button = هغه څه بدل یا بېرته واخلئ چې استولي مو دي
# Label of the field.
amend-code-label = هغه کوډ چې له استولو وروسته درکړل شو
# Under that label. The code is an example and stays as it is.
amend-code-hint = څلور برخې لري، لکه 7KQ4-M2XD-90TB-CEGH. د تورو غټوالی یا وړوکوالی او کرښې (-) مهمې نه دي.
# Button beside the field.
amend-find-button = هغه څه وښیئ چې ما استولي دي
# While the landlord’s computer is asked.
amend-looking-status = ستاسو استولې خبرې لټول کېږي …
# The field was left empty.
amend-missing-text = کوډ ولیکئ
# What was typed can’t be a code.
amend-form-text = دا کوډ پوره نه دی. پوره کوډ ولیکئ چې 16 توري او عددونه لري.
# There is nothing with that code.
amend-unknown-text = په دې کوډ څه پیدا نه شول. هر توری او عدد بیا وګورئ. که خپلې استولې خبرې مو بېرته اخیستې وي، هغه پاکې شوې دي.
# The survey has closed.
amend-closed-text = وخت یې پای ته رسېدلی. استول شوې خبرې نور په کوډ نه بدلېږي او نه بېرته اخیستل کېږي.
# Somebody has tried many codes that do not fit.
amend-many-text = همدا اوس څو ځله ناسم کوډونه لیکل شوي دي. یوه دقیقه انتظار وکړئ، بیا هڅه وکړئ.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = موږ هغه ځای ته نه شو رسېدلی چې ستاسو ځوابونه پکې ساتل کېږي. کله چې انټرنېټ ولرئ، بیا هڅه وکړئ.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = دا هغه څه دي چې تاسو استولي وو، د حوالې کوډ یې { $reference } دی. هر څه چې غواړئ بدل یې کړئ، بیا یې واستوئ. تر هغه به هېڅ نه بدلېږي.
# Button: goes back to an empty form.
amend-leave-button = هماغسې یې پرېږدئ لکه څنګه چې و
# Button: begins to withdraw.
amend-withdraw-button = زما استولې خبرې بېرته واخلئ
# Asks once more.
amend-sure-text = ټول هغه څه به پاک شي چې تاسو استولي دي. هېڅوک یې بېرته نه شي راوستلی.
# Button: withdraws.
amend-sure-button = هو، پاک یې کړئ
# Button: does not withdraw.
amend-keep-button = نه، ویې ساتئ
# While it is being withdrawn.
amend-withdrawing-status = ستاسو استولې خبرې پاکېږي …
# It was withdrawn.
amend-withdrawn-status = ستاسو استولې خبرې پاکې شوې.
