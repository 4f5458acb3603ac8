### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Katılmak istediğinizi onaylayın
# On that page. $landlord: the landlord’s name.
involved-confirm-text = { $landlord } çalışmalarına katılmak isteyen konut sakinlerinin listesine girmek için düğmeyi seçin.
# Button on that page.
involved-confirm-button = Evet, beni ekleyin
# Title of the page after that.
involved-confirmed-title = Listeye eklendiniz
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Teşekkür ederiz. { $landlord } seçtiğiniz yoldan sizinle iletişime geçecek. Her mesajda listeden nasıl çıkacağınız yazar.
# Title of the page on which a resident leaves.
involved-leave-title = Listeden çıkın
# On that page. $landlord: the landlord’s name.
involved-leave-text = { $landlord } çalışmalarına katılmak isteyen konut sakinlerinin listesinden çıkmak için düğmeyi seçin. Bunun için bize verdiğiniz tüm bilgileri sileriz.
# Button on that page.
involved-leave-button = Beni listeden çıkarın
# Title of the page after that.
involved-left-title = Listeden çıktınız
# On that page.
involved-left-text = Bunun için bize verdiğiniz tüm bilgileri sildik. Dilediğiniz zaman yeniden katılabilirsiniz.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Hâlâ katılmak istiyor musunuz?
# On that page. $landlord: the landlord’s name.
involved-still-text = { $landlord } çalışmalarına katılmak istediğinizi bildirmiştiniz. Listede bir yıl daha kalmak için düğmeyi seçin.
# Button on that page.
involved-still-button = Evet, listede kalayım
# Title of the page after that.
involved-stayed-title = Listede kalıyorsunuz
# On that page.
involved-stayed-text = Teşekkür ederiz. Bir yıl sonra yeniden sorarız.
# Link to the page on which a resident leaves.
involved-leave-link = Listeden çık
# Title where a link has been used already or is too old.
involved-gone-title = Bu bağlantı artık çalışmıyor
# On that page.
involved-gone-text = Bağlantı daha önce kullanılmış veya süresi dolmuş olabilir. Hâlâ katılmak istiyorsanız formu yeniden doldurun.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Katılmak istediğinizi onaylayın
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: çalışmalarımıza katılmak istediğinizi onaylayın. Bu sayfayı { $days } gün içinde açın. Bunu siz istemediyseniz bir şey yapmayın, bilgilerinizi sileriz.
   *[other] { $landlord }: çalışmalarımıza katılmak istediğinizi onaylayın. Bu sayfayı { $days } gün içinde açın. Bunu siz istemediyseniz bir şey yapmayın, bilgilerinizi sileriz.
}
# Subject of the yearly message.
involved-still-subject-title = Hâlâ katılmak istiyor musunuz?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: çalışmalarımıza katılmak istediğinizi bildirmiştiniz. Listede kalmak veya listeden çıkmak için bu sayfayı en geç { $date } tarihinde açın. Yanıt alamazsak sizi listeden çıkarır ve bilgilerinizi sileriz.
