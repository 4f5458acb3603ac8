### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = இந்தக் கருத்தாய்வுக்கு உங்களுக்கே உரிய இணைப்பு தேவை

# Text under it.
begin-no-link-text = ஒவ்வொருவருக்கும் தனித்தனியாக அனுப்பப்பட்ட இணைப்பின் வழியாக இந்தக் கருத்தாய்வுக்குப் பதிலளிக்கலாம். ஒவ்வோர் இணைப்பையும் ஒருமுறை பயன்படுத்தலாம். உங்களுக்கு வந்த செய்தியிலோ கடிதத்திலோ உள்ள இணைப்பைத் திறக்கவும். அதன் வழியாக ஏற்கனவே பதிலளித்திருந்தால், வேறு எதுவும் செய்ய வேண்டியதில்லை.
