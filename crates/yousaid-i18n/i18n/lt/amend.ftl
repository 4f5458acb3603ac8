### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Norėdami pakeisti arba atšaukti tai, ką išsiuntėte, iki { $date } imtinai grįžkite į šį puslapį su šiuo kodu:
# The same where there is no last day.
amend-given-text = Norėdami pakeisti arba atšaukti tai, ką išsiuntėte, grįžkite į šį puslapį su šiuo kodu:
# Under the code.
amend-given-hint = Užsirašykite kodą ir niekam jo nesakykite. Kas jį turi, gali perskaityti ir pakeisti tai, ką išsiuntėte. Dar kartą jo pasakyti negalėsime.

## Coming back

# Opens the field for the code.
amend-open-button = Pakeisti arba atšaukti tai, ką išsiunčiau
# Label of the field.
amend-code-label = Kodas, kurį gavote išsiuntę
# Under that label. The code is an example and stays as it is.
amend-code-hint = Jį sudaro keturios grupės, pavyzdžiui, 7KQ4-M2XD-90TB-CEGH. Didžiosios raidės ir brūkšneliai nesvarbu.
# Button beside the field.
amend-find-button = Rodyti, ką išsiunčiau
# While the landlord’s computer is asked.
amend-looking-status = Ieškoma to, ką išsiuntėte…
# The field was left empty.
amend-missing-text = Įveskite kodą
# What was typed can’t be a code.
amend-form-text = Įveskite visą kodą. Jį sudaro 16 raidžių ir skaitmenų.
# There is nothing with that code.
amend-unknown-text = Su šiuo kodu nieko neišsiųsta. Patikrinkite kiekvieną raidę ir skaitmenį. Jei tai, ką išsiuntėte, atšaukėte, tai jau ištrinta.
# The survey has closed.
amend-closed-text = Laikas baigėsi. To, kas išsiųsta, su kodu nebegalima pakeisti ar atšaukti.
# Somebody has tried many codes that do not fit.
amend-many-text = Ką tik buvo per daug bandymų su neteisingu kodu. Palaukite minutę ir bandykite dar kartą.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nepavyksta pasiekti vietos, kur saugomi Jūsų atsakymai. Bandykite dar kartą, kai turėsite ryšį.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Tai, ką išsiuntėte; registracijos numeris { $reference }. Pakeiskite, ką norite, ir išsiųskite dar kartą. Iki tol niekas nesikeis.
# Button: goes back to an empty form.
amend-leave-button = Palikti, kaip buvo
# Button: begins to withdraw.
amend-withdraw-button = Atšaukti tai, ką išsiunčiau
# Asks once more.
amend-sure-text = Viskas, ką išsiuntėte, bus ištrinta. Niekas negalės to atkurti.
# Button: withdraws.
amend-sure-button = Taip, ištrinti
# Button: does not withdraw.
amend-keep-button = Ne, palikti
# While it is being withdrawn.
amend-withdrawing-status = Trinama tai, ką išsiuntėte…
# It was withdrawn.
amend-withdrawn-status = Tai, ką išsiuntėte, ištrinta.
