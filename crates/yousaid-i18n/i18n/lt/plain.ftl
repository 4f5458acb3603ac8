### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Siųsti

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Į šį klausimą atsakykite tik tada, jei { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Į šį klausimą atsakykite tik tada, jei jis Jums taikomas.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Į šios dalies klausimus atsakykite tik tada, jei { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Į šios dalies klausimus atsakykite tik tada, jei jie Jums taikomi.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Dėl Jūsų atsakymų šiame puslapyje atsirado daugiau klausimų. Atsakykite į juos ir tęskite.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Kiekvienam pasirinkite skirtingą vietą

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Šiame puslapyje nuotraukų ar dokumentų pridėti negalima.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Atsakykite į visus kitus klausimus ir išsiųskite atsakymus. Tada pateikite mums nuotraukas ar dokumentus kitu būdu ir nurodykite registracijos numerį, kuris bus parodytas.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Be jų iš čia nieko išsiųsti negalima. Atidarykite šį puslapį naršyklėje, kurioje įjungta „JavaScript“, arba susisiekite su mumis.

# On the page that says that answers have been received.
plain-keep-hint = Kad turėtumėte savo atsakymų kopiją, išspausdinkite arba išsaugokite šį puslapį.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Jūsų atsakymai ankstesniuose puslapiuose neišsaugoti

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Puslapis buvo atidarytas ilgiau nei parą arba pakito siunčiant. Tai, ką jame atsakėte, tebėra čia. Tęskite ir dar kartą atsakykite į ankstesnius klausimus.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Jūsų atsakymai neišsiųsti

# Text under it; a button to send follows.
plain-unsent-text = Kažkas negerai mūsų pusėje. Jūsų atsakymai neprapuolė. Palaukite minutę ir išsiųskite juos dar kartą.

# Title where other answers were sent from this form before.
plain-sent-before-title = Savo atsakymus jau išsiuntėte

# Text under it.
plain-sent-before-text = Iš šio puslapio anksčiau išsiųsti kiti atsakymai. Jie išsaugoti, niekas nepakeista.

# Title where the address names no survey.
plain-unknown-title = Čia nėra apklausos

# Text under it.
plain-unknown-text = Patikrinkite adresą. Jei atėjote per nuorodą, apklausa galėjo būti pašalinta.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Šiai apklausai reikia „JavaScript“

# Text under it.
plain-sealed-text = Prieš išsiunčiant Jūsų atsakymai užšifruojami Jūsų įrenginyje, kad juos galėtų perskaityti tik apklausą vykdantys žmonės. Puslapis be „JavaScript“ to padaryti negali. Įjunkite „JavaScript“ ir atidarykite apklausą dar kartą arba susisiekite su mumis, kad atsakytumėte kitu būdu.

# Title where what was sent is too long to be read.
plain-large-title = Jūsų atsakymai per ilgi

# Text under it.
plain-large-text = Grįžkite atgal, sutrumpinkite ilgiausius atsakymus ir išsiųskite juos dar kartą.

# Link to the same survey, all of it on one page.
plain-whole-link = Visi klausimai viename puslapyje

# Link to the same survey, one page after the other.
plain-paged-link = Po vieną puslapį

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Palikite šį lauką tuščią
