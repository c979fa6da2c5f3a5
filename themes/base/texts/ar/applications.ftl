### الطلبات: إرسالها واستلامها والرد عليها.

applications-title = طلباتك
applications-none = لم تقدم أي طلب بعد. في كل عرض زر لتقديم الطلب.
applications-tile = { $count ->
    [zero] لا طلبات ({ $count })
    [one] طلب واحد ({ $count })
    [two] طلبان ({ $count })
    [few] { $count } طلبات
    [many] { $count } طلبا
   *[other] { $count } طلب
 }
applications-sent-on = أرسل في { $day }
applications-number = الطلب رقم { $number }
applications-comma = { "، " }
applications-state-sent = أُرسِل
applications-state-seen = فُتِح
applications-state-accepted = قُبِل
applications-state-declined = لم يُقبَل
applications-state-waitlisted = قائمة الانتظار
applications-state-withdrawn = سُحِب
applications-means-sent = لم تفتحه المنظمة بعد. سترى ذلك هنا حين تفتحه.
applications-means-seen = فتحته المنظمة. سيصلك الرد هنا.
applications-means-accepted = لديك مكان. إن لم تستطع الحضور فاسحب طلبك ليأخذه شخص آخر.
applications-means-declined = لا مكان لك هذه المرة. انظر إلى عروض أخرى.
applications-means-waitlisted = كل الأماكن مأخوذة. إن فرغ مكان وجاء دورك فهو لك وسنخبرك.
applications-means-withdrawn = سحبت الطلب. حذف كل ما أظهرته.
applications-apply-title = تقديم طلب
applications-who-sees = ما ترسله يذهب إلى { $provider } ولا أحد غيرها. لا تحصل على بريدك الإلكتروني.
applications-full = كل الأماكن مأخوذة الآن. يمكنك تقديم الطلب مع ذلك: قد تضعك المنظمة في قائمة الانتظار.
applications-always = هذا يظهر دائما
applications-optional = أنت تقرر هل يظهر هذا
applications-missing-title = ليس في ملفك بعد
applications-missing-needed = مطلوب لهذا العرض
applications-check = راجع قبل الإرسال
applications-check-title = هذا ما سترسله
applications-shown-title = ما تراه { $provider } عنك
applications-shown-nothing = لا شيء من ملفك.
applications-replies = الإجابات
applications-send = إرسال الطلب
applications-change = تغيير شيء
applications-viewings = من اطلع عليه
applications-viewings-none = لا أحد بعد.
applications-seen-by = { $who }، { $when }
applications-history = ما حدث حتى الآن
applications-messages = الرسائل
applications-withdraw = سحب الطلب
applications-withdraw-title = هل تسحب طلبك؟
applications-withdraw-lead = يحذف فورا كل ما كانت المنظمة تراه عنك، ومعه إجاباتك ورسائلك. إن كان لديك مكان فسيأخذه شخص آخر.
applications-keep = لا، أبقه
applications-again = تقديم الطلب من جديد
applications-past-sent-applicant = أرسل
applications-past-seen-provider = فتحته المنظمة
applications-past-accepted-provider = قبل
applications-past-accepted-service = فرغ مكان: قبل
applications-past-declined-provider = لم يقبل
applications-past-declined-service = انتهى العرض
applications-past-waitlisted-provider = وضع في قائمة الانتظار
applications-past-withdrawn-applicant = سحب
applications-received-title = الطلبات
applications-received-lead = لا يظهر إلا ما سمح أصحابه بإظهاره. كلما فتحت طلبا رأى صاحبه ذلك.
applications-received-none = لا طلبات هنا.
applications-received-tile = { $count ->
    [zero] لا طلبات جديدة ({ $count })
    [one] طلب جديد واحد ({ $count })
    [two] طلبان جديدان ({ $count })
    [few] { $count } طلبات جديدة
    [many] { $count } طلبا جديدا
   *[other] { $count } طلب جديد
 }
applications-all = الكل
applications-export = حفظ كجدول (CSV)
applications-export-hint = تعد كل طلبات القائمة مفتوحة.
applications-open = فتح
applications-open-title = هل تفتح هذا الطلب؟
applications-open-lead = يستطيع صاحبه أن يرى أنك فتحته ومتى.
applications-person = ما يظهره لك صاحب الطلب
applications-person-nothing = لا يظهر صاحب الطلب شيئا من ملفه.
applications-answer = ردك
applications-accept = قبول
applications-wait = قائمة الانتظار
applications-decline = عدم القبول
applications-decline-title = عدم قبول هذا الطلب
applications-decline-lead = بضع كلمات طيبة تعين صاحب الطلب على المضي.
applications-reason = لماذا لا هذه المرة
applications-reason-hint = يقرأ صاحب الطلب هذا.
applications-places = { $count ->
    [zero] لم يبق مكان ({ $count })
    [one] بقي مكان واحد ({ $count })
    [two] بقي مكانان ({ $count })
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانا
   *[other] بقي { $count } مكان
 }
applications-full-title = كل الأماكن مأخوذة
applications-full-lead = يمكنك وضع صاحب الطلب في قائمة الانتظار. حين يفرغ مكان يأخذه من قدم أولا.
applications-column-number = الرقم
applications-column-listing = العرض
applications-column-day = أرسل
applications-column-state = الحالة
done-applications-sent = أرسل طلبك. يمكنك أن تتابع هنا ما يحدث له.
done-applications-withdrawn = سحب طلبك وحذف كل ما أظهرته.
done-applications-answered = حفظ ردك وأخبر صاحب الطلب.
mail-application-sent-subject = { $site }: طلب جديد
mail-application-sent-text = مرحبا { $name }، قدم شخص طلبا إلى «{ $title }». افتح الرابط لتطلع عليه وترد.
mail-application-withdrawn-subject = { $site }: سحب طلب
mail-application-withdrawn-text = مرحبا { $name }، سحب شخص طلبه إلى «{ $title }». حذف كل ما كنت تراه عنه.
mail-application-accepted-subject = { $site }: لديك مكان
mail-application-accepted-text = مرحبا { $name }، خبر سار: قبل طلبك إلى «{ $title }». افتح الرابط لترى كل شيء وتكتب إلى المنظمة.
mail-application-declined-subject = { $site }: رد على طلبك
mail-application-declined-text = مرحبا { $name }، لا مكان لك هذه المرة في «{ $title }». افتح الرابط لتقرأ الرد، وانظر إلى عروض أخرى.
mail-application-waitlisted-subject = { $site }: أنت في قائمة الانتظار
mail-application-waitlisted-text = مرحبا { $name }، كل أماكن «{ $title }» مأخوذة. أنت في قائمة الانتظار. إن فرغ مكان وجاء دورك فهو لك وسنخبرك.
mail-application-promoted-subject = { $site }: فرغ مكان لك
mail-application-promoted-text = مرحبا { $name }، فرغ مكان في «{ $title }» وهو لك. إن لم تستطع الحضور فاسحب طلبك ليأخذه شخص آخر.
mail-application-closed-subject = { $site }: انتهى عرض
mail-application-closed-text = مرحبا { $name }، انتهى «{ $title }» قبل قبول طلبك. نأسف لذلك. انظر إلى عروض أخرى.
