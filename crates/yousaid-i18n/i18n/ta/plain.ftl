### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = அனுப்பவும்

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = இந்த நிலையில் மட்டும் இதற்குப் பதிலளிக்கவும்: { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = உங்களுக்குப் பொருந்தினால் மட்டும் இதற்குப் பதிலளிக்கவும்.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = இந்த நிலையில் மட்டும் இந்தப் பகுதியின் கேள்விகளுக்குப் பதிலளிக்கவும்: { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = உங்களுக்குப் பொருந்தினால் மட்டும் இந்தப் பகுதியின் கேள்விகளுக்குப் பதிலளிக்கவும்.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = இந்தப் பக்கத்தில் நீங்கள் அளித்த பதில்களால் மேலும் கேள்விகள் வந்துள்ளன. அவற்றுக்குப் பதிலளித்து, தொடரவும்.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = ஒவ்வொன்றுக்கும் வெவ்வேறு இடத்தைத் தேர்வு செய்யவும்

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = இந்தப் பக்கத்தில் படங்களையோ ஆவணங்களையோ சேர்க்க முடியாது.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = மற்ற எல்லாக் கேள்விகளுக்கும் பதிலளித்து அனுப்பவும். பிறகு உங்கள் படங்களையோ ஆவணங்களையோ வேறு வழியில் எங்களுக்குக் கொடுக்கவும். உங்களுக்குக் காட்டப்படும் குறிப்பு எண்ணையும் குறிப்பிடவும்.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = அவை இல்லாமல் இங்கிருந்து எதையும் அனுப்ப முடியாது. JavaScript இயக்கப்பட்ட உலாவியில் இந்தப் பக்கத்தைத் திறக்கவும், அல்லது எங்களைத் தொடர்பு கொள்ளவும்.

# On the page that says that answers have been received.
plain-keep-hint = உங்கள் பதில்களின் நகலை வைத்துக் கொள்ள, இந்தப் பக்கத்தை அச்சிடவும் அல்லது சேமிக்கவும்.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = முந்தைய பக்கங்களில் உங்கள் பதில்கள் சேமிக்கப்படவில்லை

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = பக்கம் ஒரு நாளுக்கும் மேலாகத் திறந்திருந்தது, அல்லது அனுப்பும் வழியில் மாறிவிட்டது. இந்தப் பக்கத்தில் நீங்கள் அளித்த பதில்கள் இன்னும் உள்ளன. தொடர்ந்து, முந்தைய கேள்விகளுக்கு மீண்டும் பதிலளிக்கவும்.

# Title where the answers could not be stored at the moment.
plain-unsent-title = உங்கள் பதில்கள் அனுப்பப்படவில்லை

# Text under it; a button to send follows.
plain-unsent-text = எங்கள் பக்கத்தில் ஏதோ கோளாறு. உங்கள் பதில்கள் எதுவும் தொலையவில்லை. ஒரு நிமிடம் காத்திருந்து, பதில்களை மீண்டும் அனுப்பவும்.

# Title where other answers were sent from this form before.
plain-sent-before-title = உங்கள் பதில்களை ஏற்கனவே அனுப்பிவிட்டீர்கள்

# Text under it.
plain-sent-before-text = இந்தப் பக்கத்திலிருந்து முன்பு வேறு பதில்கள் அனுப்பப்பட்டன. அவை சேமிக்கப்பட்டுள்ளன, எதுவும் மாற்றப்படவில்லை.

# Title where the address names no survey.
plain-unknown-title = இங்கே கருத்தாய்வு எதுவும் இல்லை

# Text under it.
plain-unknown-text = முகவரியைச் சரிபார்க்கவும். ஓர் இணைப்பின் வழியாக வந்திருந்தால், கருத்தாய்வு நீக்கப்பட்டிருக்கலாம்.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = இந்தக் கருத்தாய்வுக்கு JavaScript தேவை

# Text under it.
plain-sealed-text = உங்கள் பதில்கள் அனுப்பப்படும் முன் உங்கள் சாதனத்திலேயே பூட்டப்படும். இதனால் கருத்தாய்வை நடத்துபவர்கள் மட்டுமே அவற்றைப் படிக்க முடியும். JavaScript இல்லாத பக்கத்தால் இதைச் செய்ய முடியாது. JavaScript ஐ இயக்கி, கருத்தாய்வை மீண்டும் திறக்கவும், அல்லது வேறு வழியில் பதிலளிக்க எங்களைத் தொடர்பு கொள்ளவும்.

# Title where what was sent is too long to be read.
plain-large-title = உங்கள் பதில்கள் மிக நீளமாக உள்ளன

# Text under it.
plain-large-text = பின்சென்று, மிக நீளமான பதில்களைச் சுருக்கி, மீண்டும் அனுப்பவும்.

# Link to the same survey, all of it on one page.
plain-whole-link = எல்லாக் கேள்விகளும் ஒரே பக்கத்தில்

# Link to the same survey, one page after the other.
plain-paged-link = ஒரு நேரத்தில் ஒரு பக்கம்

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = இதை காலியாக விடவும்
