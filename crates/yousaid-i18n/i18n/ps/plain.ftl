### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = واستوئ

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = یوازې هغه وخت دې ته ځواب ورکړئ چې { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = یوازې هغه وخت دې ته ځواب ورکړئ چې په تاسو پورې اړه ولري.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = یوازې هغه وخت د دې برخې پوښتنو ته ځواب ورکړئ چې { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = یوازې هغه وخت د دې برخې پوښتنو ته ځواب ورکړئ چې په تاسو پورې اړه ولري.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = په دې پاڼه کې ستاسو ځوابونو نورې پوښتنې راوړې. هغو ته ځواب ورکړئ او دوام ورکړئ.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = د هر یوه لپاره بېله شمېره وټاکئ

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = په دې پاڼه کې انځورونه یا اسناد نه شئ زیاتولی.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = نورو ټولو پوښتنو ته ځواب ورکړئ او ځوابونه واستوئ. بیا خپل انځورونه یا اسناد په بله لار موږ ته راورسوئ او د حوالې هغه کوډ راته ووایاست چې تاسو ته به وښودل شي.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = له هغو پرته له دې ځایه هېڅ شی نه شي استول کېدای. دا پاڼه په داسې براوزر کې خلاصه کړئ چې JavaScript پکې چالان وي، یا له موږ سره اړیکه ونیسئ.

# On the page that says that answers have been received.
plain-keep-hint = د خپلو ځوابونو د کاپي ساتلو لپاره دا پاڼه چاپ یا خوندي کړئ.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = په مخکینیو پاڼو کې ستاسو ځوابونه ونه ساتل شول

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = دا پاڼه له یوې ورځې ډېره خلاصه وه، یا په لاره کې بدله شوه. په دې پاڼه کې ستاسو ځوابونه لا شته. دوام ورکړئ، او مخکینیو پوښتنو ته بیا ځواب ورکړئ.

# Title where the answers could not be stored at the moment.
plain-unsent-title = ستاسو ځوابونه نه دي استول شوي

# Text under it; a button to send follows.
plain-unsent-text = ستونزه زموږ له لوري ده. ستاسو هېڅ ځواب له لاسه نه دی تللی. یوه دقیقه انتظار وکړئ، بیا خپل ځوابونه واستوئ.

# Title where other answers were sent from this form before.
plain-sent-before-title = تاسو خپل ځوابونه مخکې استولي دي

# Text under it.
plain-sent-before-text = مخکې له همدې پاڼې نور ځوابونه استول شوي وو. هغه خوندي دي، او هېڅ نه دي بدل شوي.

# Title where the address names no survey.
plain-unknown-title = دلته کومه سروې نشته

# Text under it.
plain-unknown-text = پته وګورئ. که له لینک څخه راغلي یاست، ښايي سروې لرې شوې وي.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = دا سروې JavaScript ته اړتیا لري

# Text under it.
plain-sealed-text = ستاسو ځوابونه له استولو مخکې ستاسو په خپله وسیله کې قلف کېږي، چې یوازې هغه خلک یې ولوستلی شي چې سروې ترسره کوي. هغه پاڼه چې JavaScript نه لري، دا کار نه شي کولی. JavaScript چالان کړئ او سروې بیا خلاصه کړئ، یا له موږ سره اړیکه ونیسئ چې په بله لار ځواب ورکړئ.

# Title where what was sent is too long to be read.
plain-large-title = ستاسو ځوابونه ډېر اوږده دي

# Text under it.
plain-large-text = شاته لاړ شئ، خپل تر ټولو اوږده ځوابونه لنډ کړئ، او بیا یې واستوئ.

# Link to the same survey, all of it on one page.
plain-whole-link = ټولې پوښتنې په یوه پاڼه کې

# Link to the same survey, one page after the other.
plain-paged-link = هر ځل یوه پاڼه

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = دا خالي پرېږدئ
