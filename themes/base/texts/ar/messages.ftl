### الرسائل بين الناس والمنظمات.

messages-title = الرسائل
messages-tile = ما كتبته أنت وغيرك
messages-none = لا رسائل بعد.
messages-unread = { $count ->
    [zero] لا جديد
    [one] رسالة جديدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
    [many] { $count } رسالة جديدة
   *[other] { $count } رسالة جديدة
 }
messages-new = جديد
messages-enquiry = الاستفسار رقم { $number }
messages-about = طلب إلى { $title }
messages-about-enquiry = استفسار عن { $title }
messages-you = أنت
messages-mark-read = قرأت هذا
messages-text = رسالتك
messages-text-hint = لا يظهر بريدك الإلكتروني. لا تكتب كلمات السر ولا أرقام الوثائق.
messages-send = إرسال الرسالة
messages-ask-title = اسأل المنظمة
messages-ask-lead = يمكنك أن تسأل قبل تقديم الطلب. ترى المنظمة سؤالك ولا ترى اسمك ولا ملفك.
messages-write-title = اكتب رسالة
messages-write-lead = يقرأ الطرفان الرسائل هنا.
done-messages-sent = أُرسلت رسالتك.
mail-message-new-subject = { $site }: رسالة جديدة
mail-message-new-text = مرحبًا { $name }، وصلت رسالة جديدة عن «{ $title }». افتح الرابط لتقرؤها وترد.
