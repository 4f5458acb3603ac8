### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = சேமித்துவிட்டுப் பிறகு வரவும்
# The same once answers were saved: what was answered since is saved too.
later-again-button = மீண்டும் சேமிக்கவும்
# While the landlord’s computer is told.
later-saving-status = சேமிக்கப்படுகிறது …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = இதுவரை நீங்கள் அளித்த பதில்கள் சேமிக்கப்பட்டுள்ளன. அவை { $date } முடியும் வரை இருக்கும்.
# Above the code and the link.
later-given-text = பிறகு இங்கேயோ வேறொரு சாதனத்திலோ தொடர, இந்த இணைப்பைத் திறக்கவும் அல்லது இந்தக் குறியீட்டுடன் இந்தப் பக்கத்துக்குத் திரும்ப வரவும்:
# Under both.
later-given-hint = இணைப்பை அல்லது குறியீட்டை இப்போதே எழுதி வைத்துக் கொள்ளவும்: எங்களால் குறியீட்டை மீண்டும் உங்களுக்குக் கூற முடியாது. இவற்றில் ஒன்று யாரிடம் உள்ளதோ, அவரால் இந்தப் பதில்களைப் படிக்கவும் மாற்றவும் முடியும். இனி நீங்கள் அளிக்கும் பதில்கள், பொத்தானை மீண்டும் அழுத்தினால் மட்டுமே சேமிக்கப்படும்.
# The same place, for surveys that ask for photos or documents.
later-files-hint = படங்களும் ஆவணங்களும் சேமிக்கப்படுவதில்லை. திரும்ப வரும்போது அவற்றைச் சேர்க்கவும்.
# Button: copies the link.
later-copy-button = இணைப்பை நகலெடுக்கவும்
# After that button was pressed.
later-copied-status = நகலெடுக்கப்பட்டது
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = இணைப்பை எனக்கு மின்னஞ்சலில் அனுப்பவும்
# Opens the resident’s own text messages, with the link in a message.
later-text-link = இணைப்பை எனக்குக் குறுஞ்செய்தியில் அனுப்பவும்
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = “{ $title }” கருத்தாய்வை { $date } முடியும் வரை இங்கே தொடரலாம்: { $link }
# The button was pressed before anything was answered.
later-nothing-status = சேமிக்க இன்னும் எதுவும் இல்லை. முதலில் ஒரு கேள்விக்குப் பதிலளிக்கவும்.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = பதில்கள் சேமிக்கப்படவில்லை. உங்கள் பதில்களை வைக்கும் இடத்தை அணுக முடியவில்லை. அவை இன்னும் இந்தப் பக்கத்தில் உள்ளன. இணைய இணைப்பு கிடைத்ததும் மீண்டும் முயலவும்.
# The survey has closed, or keeps no answers any more.
later-closed-status = பதில்கள் சேமிக்கப்படவில்லை. இந்தக் கருத்தாய்வின் பதில்கள் இனி பிறகு தொடர்வதற்காக வைக்கப்படுவதில்லை.
# The answers that were saved are gone.
later-gone-status = பதில்கள் சேமிக்கப்படவில்லை. நீங்கள் முன்பு சேமித்தது இப்போது இல்லை: அது அனுப்பப்பட்டது, அழிக்கப்பட்டது அல்லது அதன் காலம் முடிந்துவிட்டது. புதிய குறியீட்டுடன் சேமிக்க, பொத்தானை மீண்டும் அழுத்தவும்.
# Another device has saved with the same code.
later-elsewhere-status = பதில்கள் சேமிக்கப்படவில்லை. இதற்கிடையில் உங்கள் குறியீட்டுடன் வேறு பதில்கள் சேமிக்கப்பட்டுள்ளன, ஒருவேளை வேறொரு சாதனத்தில்.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = அந்த வேறு பதில்களைத் திறக்கவும்
# Button beside that: saves these answers, in the place of the others.
later-ours-button = அவற்றுக்குப் பதிலாக இவற்றைச் சேமிக்கவும்

## Coming back

# Opens the field for the code.
later-open-button = நீங்கள் சேமித்த பதில்களைத் தொடரவும்
# Label of the field.
later-code-label = சேமித்தபோது உங்களுக்கு அளிக்கப்பட்ட குறியீடு
# Under that label. The code is an example and stays as it is.
later-code-hint = இதில் ஐந்து பகுதிகள் உள்ளன, எடுத்துக்காட்டு: 7KQ4-M2XD-90TB-CEGH-5R2W. பெரிய எழுத்தாகவோ இணைப்புக்குறியுடனோ எழுத வேண்டியதில்லை. இந்தப் பக்கத்தில் உள்ள பதில்களின் இடத்தில் நீங்கள் சேமித்தவை வரும்.
# Button beside the field.
later-find-button = தொடரவும்
# While the landlord’s computer is asked.
later-looking-status = உங்கள் பதில்களைத் தேடுகிறோம் …
# The field was left empty.
later-missing-text = குறியீட்டை எழுதவும்
# What was typed can’t be a code.
later-form-text = குறியீட்டை முழுமையாக எழுதவும். ஒரு குறியீட்டில் எழுத்துகளும் எண்களுமாக மொத்தம் 20 இருக்கும்.
# There is nothing with that code.
later-unknown-text = இந்தக் குறியீட்டுடன் எதுவும் சேமிக்கப்படவில்லை. ஒவ்வோர் எழுத்தையும் எண்ணையும் சரிபார்க்கவும். அனுப்பப்பட்டவையும் நீண்ட காலத்துக்கு முன் சேமித்தவையும் இப்போது இல்லை.
# Somebody has asked too often.
later-many-text = சற்றுமுன் அளவுக்கு அதிகமான முறை முயற்சி செய்யப்பட்டது. ஒரு நிமிடம் காத்திருந்து, மீண்டும் முயலவும்.
# No connection, or the landlord’s computer does not answer.
later-offline-text = உங்கள் பதில்கள் வைக்கப்பட்டுள்ள இடத்தை அணுக முடியவில்லை. இணைய இணைப்பு கிடைத்ததும் மீண்டும் முயலவும்.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = இந்தக் குறியீட்டுடன் சேமித்ததை இந்தக் கருத்தாய்வில் இனி பயன்படுத்த முடியாது.
# The answers are back. $date: the last day on which they are kept.
later-back-status = உங்கள் பதில்கள் மீண்டும் இங்கே உள்ளன. சேமித்த பதில்கள் { $date } முடியும் வரை, அல்லது நீங்கள் அவற்றை அனுப்பும் வரை இருக்கும்.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = நீங்கள் சேமித்த பிறகு கருத்தாய்வு மாறியுள்ளது. இன்னும் பொருந்தும் பதில்கள் இங்கே உள்ளன: அனுப்புவதற்கு முன் உங்கள் பதில்களைப் பார்க்கவும்.
