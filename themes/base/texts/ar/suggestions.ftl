### اقتراحات للتقويم.

## The form

suggestions-title = اقترح فعالية
suggestions-lead = هل تعرف شيئًا ينبغي أن يعرفه غيرك؟ أخبرنا. لا تحتاج إلى حساب. يقرؤه أحد من فريقنا قبل أن يظهر.
suggestions-send = أرسل الاقتراح
suggestions-send-again = أرسل من جديد
suggestions-group-answer = الرد عليك
suggestions-email = بريدك الإلكتروني إن أردت أن نخبرك
suggestions-email-hint = لا يراه أحد غيرنا ونحذفه فور أن نقرر. من دونه تحصل على رابط يريك ما جرى.
suggestions-edit-title = تعديل الاقتراح
suggestions-back = رجوع

## What became of it

suggestions-mine-title = اقتراحاتي
suggestions-mine-tile = ما اقترحته للتقويم
suggestions-none = لم تقترح شيئًا بعد.
suggestions-means-submitted = شكرًا. سيقرأ أحد من فريقنا اقتراحك.
suggestions-means-returned = لدينا سؤال. عدّل الاقتراح ثم أرسله من جديد.
suggestions-means-refused = لا يمكننا نشره.
suggestions-means-published = هو في التقويم. شكرًا!
suggestions-means-withdrawn = سحبته.
suggestions-means-over = انتهت كل مواعيده.
suggestions-link = احتفظ بعنوان هذه الصفحة: يريك ما يجري لاقتراحك.
suggestions-public = شاهده في التقويم
suggestions-withdraw = سحب
done-suggestions-sent = شكرًا! وصلنا اقتراحك.
done-suggestions-withdrawn = سُحب اقتراحك.
