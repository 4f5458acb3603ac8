### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = நீங்கள் அனுப்பியதை மாற்ற அல்லது திரும்பப் பெற, { $date } முடிவதற்குள் இந்தக் குறியீட்டுடன் இந்தப் பக்கத்துக்குத் திரும்ப வரவும்:
# The same where there is no last day.
amend-given-text = நீங்கள் அனுப்பியதை மாற்ற அல்லது திரும்பப் பெற, இந்தக் குறியீட்டுடன் இந்தப் பக்கத்துக்குத் திரும்ப வரவும்:
# Under the code.
amend-given-hint = இதை எழுதி வைத்துக் கொள்ளவும், யாரிடமும் கூற வேண்டாம். இது யாரிடம் உள்ளதோ, அவரால் நீங்கள் அனுப்பியதைப் படிக்கவும் மாற்றவும் முடியும். எங்களால் இதை மீண்டும் உங்களுக்குக் கூற முடியாது.

## Coming back

# Opens the field for the code.
amend-open-button = நீங்கள் அனுப்பியதை மாற்றவும் அல்லது திரும்பப் பெறவும்
# Label of the field.
amend-code-label = அனுப்பிய பிறகு உங்களுக்கு அளிக்கப்பட்ட குறியீடு
# Under that label. The code is an example and stays as it is.
amend-code-hint = இதில் நான்கு பகுதிகள் உள்ளன, எடுத்துக்காட்டு: 7KQ4-M2XD-90TB-CEGH. பெரிய எழுத்தாகவோ இணைப்புக்குறியுடனோ எழுத வேண்டியதில்லை.
# Button beside the field.
amend-find-button = நான் அனுப்பியதைக் காட்டவும்
# While the landlord’s computer is asked.
amend-looking-status = நீங்கள் அனுப்பியதைத் தேடுகிறோம் …
# The field was left empty.
amend-missing-text = குறியீட்டை எழுதவும்
# What was typed can’t be a code.
amend-form-text = குறியீட்டை முழுமையாக எழுதவும். ஒரு குறியீட்டில் எழுத்துகளும் எண்களுமாக மொத்தம் 16 இருக்கும்.
# There is nothing with that code.
amend-unknown-text = இந்தக் குறியீட்டுடன் எதுவும் அனுப்பப்படவில்லை. ஒவ்வோர் எழுத்தையும் எண்ணையும் சரிபார்க்கவும். நீங்கள் அனுப்பியதைத் திரும்பப் பெற்றிருந்தால், அது இப்போது இல்லை.
# The survey has closed.
amend-closed-text = இது முடிந்துவிட்டது. அனுப்பியதைக் குறியீட்டைக் கொண்டு இனி மாற்றவோ திரும்பப் பெறவோ முடியாது.
# Somebody has tried many codes that do not fit.
amend-many-text = சற்றுமுன் பலமுறை தவறான குறியீடுகள் எழுதப்பட்டன. ஒரு நிமிடம் காத்திருந்து, மீண்டும் முயலவும்.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = உங்கள் பதில்கள் வைக்கப்பட்டுள்ள இடத்தை அணுக முடியவில்லை. இணைய இணைப்பு கிடைத்ததும் மீண்டும் முயலவும்.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = இது நீங்கள் அனுப்பியது, குறிப்பு எண்: { $reference }. விரும்பியதை மாற்றி, மீண்டும் அனுப்பவும். அதுவரை எதுவும் மாறாது.
# Button: goes back to an empty form.
amend-leave-button = முன்பு இருந்தபடியே விடவும்
# Button: begins to withdraw.
amend-withdraw-button = நான் அனுப்பியதைத் திரும்பப் பெறவும்
# Asks once more.
amend-sure-text = நீங்கள் அனுப்பிய அனைத்தும் அழிக்கப்படும். அதை யாராலும் மீட்க முடியாது.
# Button: withdraws.
amend-sure-button = ஆம், அழிக்கவும்
# Button: does not withdraw.
amend-keep-button = இல்லை, வைத்திருக்கவும்
# While it is being withdrawn.
amend-withdrawing-status = நீங்கள் அனுப்பியது அழிக்கப்படுகிறது …
# It was withdrawn.
amend-withdrawn-status = நீங்கள் அனுப்பியது அழிக்கப்பட்டது.
