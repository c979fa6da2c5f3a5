### نصوص الخدمة: النماذج، وما يحدث حين لا تسير الأمور كما يجب.

## كل صفحة

account-menu = حسابك
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج

## النماذج

form-mistakes-title = هناك ما يحتاج إلى تصحيح
form-mistake = خطأ:
form-optional = (اختياري)
form-trap = اترك هذا فارغًا
form-choose-one = اختر
form-no-answer = بلا إجابة
form-title-wrong = خطأ: { $title }
form-missing = املأ خانة «{ $field }».
form-choose = اختر شيئًا في «{ $field }».
form-too-long = نص «{ $field }» طويل جدًا. الحد الأقصى { $count ->
    [zero] { $count } حرف.
    [one] حرف واحد.
    [two] حرفان.
    [few] { $count } أحرف.
    [many] { $count } حرفًا.
   *[other] { $count } حرف.
 }
form-too-short = نص «{ $field }» قصير جدًا. الحد الأدنى { $count ->
    [zero] { $count } حرف.
    [one] حرف واحد.
    [two] حرفان.
    [few] { $count } أحرف.
    [many] { $count } حرفًا.
   *[other] { $count } حرف.
 }
form-hidden-letters = في «{ $field }» رموز لا تُرى. اكتبه من جديد.
form-twice = وصلت خانة «{ $field }» مرتين. املأ النموذج مرة أخرى.
form-not-number = يجب أن يكون «{ $field }» رقمًا من { $least } إلى { $most }.
form-not-email = يجب أن يكون «{ $field }» عنوان بريد إلكتروني، مثل maria@example.org.
form-not-phone = يجب أن يكون «{ $field }» رقم هاتف، مثل ‎+357 22 123456.
form-not-link = يجب أن يكون «{ $field }» عنوانًا على الإنترنت، مثل https://example.org.
form-not-money = يجب أن يكون «{ $field }» مبلغًا، مثل 12.50.
form-not-day = يجب أن يكون «{ $field }» تاريخًا، مثل 1/12/2026.
form-not-time = يجب أن يكون «{ $field }» وقتًا، مثل 18:30.
form-not-moment = يجب أن يكون «{ $field }» تاريخًا ووقتًا، مثل 1/12/2026 18:30.
form-not-choice = اختر في «{ $field }» إحدى الإجابات المعروضة.

## حين لا تسير الأمور كما يجب

problem-home = إلى صفحتك
problem-send-again = أرسل من جديد
problem-not-found-title = هذه الصفحة غير موجودة
problem-not-found-text = ما تبحث عنه غير موجود، أو ليس لك.
problem-gone-title = لم يعد هذا متاحًا
problem-gone-text = انتهى أو سُحب. انظر ما يُعرض غيره.
problem-forbidden-title = هذه الصفحة غير متاحة لحسابك
problem-forbidden-text = حسابك لا يسمح بهذا. إن كنت ترى غير ذلك فاكتب إلى القائمين على الموقع.
problem-conflict-title = سبقك شخص آخر
problem-conflict-text = بينما كنت تنظر غيّر شخص آخر هذا. انظر إليه من جديد ثم قرّر.
problem-too-often-title = انتظر قليلًا من فضلك
problem-too-often-text = { $count ->
    [zero] كثرت المحاولات. حاول من جديد بعد { $count } دقيقة.
    [one] كثرت المحاولات. حاول من جديد بعد دقيقة واحدة.
    [two] كثرت المحاولات. حاول من جديد بعد دقيقتين.
    [few] كثرت المحاولات. حاول من جديد بعد { $count } دقائق.
    [many] كثرت المحاولات. حاول من جديد بعد { $count } دقيقة.
   *[other] كثرت المحاولات. حاول من جديد بعد { $count } دقيقة.
 }
problem-failed-title = حدث خطأ من جهتنا
problem-failed-text = لم يتغيّر شيء. حاول من جديد لاحقًا.
problem-uncertain-title = لسنا متأكدين من أن هذا حُفظ
problem-uncertain-text = اضغط «أرسل من جديد». إن كان قد حُفظ في المرة الأولى فلن يُحفظ مرتين.
problem-busy-title = لا نستطيع الحفظ الآن
problem-busy-text = لم يضِع شيء: ما كتبته موجود في هذه الصفحة. انتظر قليلًا ثم اضغط «أرسل من جديد».
problem-again-title = أرسل هذا مرة أخرى من فضلك
problem-again-text = بقيت هذه الصفحة مفتوحة طويلًا، أو أن متصفحك لا يحفظ ملفات الارتباط. ما كتبته ما زال هنا.
problem-signed-out-title = انتهت جلستك
problem-signed-out-text = ما كتبته ما زال هنا. سجّل الدخول في نافذة جديدة، ثم ارجع إلى هذه الصفحة واضغط «أرسل من جديد».
problem-prove-title = اكتب كلمة السر مرة أخرى
problem-prove-text = هذه الخطوة محمية. اكتب كلمة السر في نافذة جديدة، ثم ارجع إلى هذه الصفحة واضغط «أرسل من جديد».
prove-title = أكّد أنك أنت
