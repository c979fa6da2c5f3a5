### المفضلة: صفحات يريد المرء أن يجدها مرة أخرى.

favourites-title = الصفحات المحفوظة
favourites-lead = صفحات تريد أن تجدها مرة أخرى.
favourites-none = لم تحفظ أي صفحة بعد. في كل صفحة وكل عرض نجمة لذلك.
favourites-tile = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
 }
favourites-add-title = هل تحفظ هذه الصفحة؟
favourites-keep = حفظ الصفحة
favourites-back = العودة إلى الصفحة
favourites-remove = حذف
favourites-gone = هذه الصفحة لم تعد موجودة.
favourites-on-device = هناك أيضًا صفحات محفوظة على هذا الجهاز.
favourites-merge = انقلها إلى حسابي
done-favourites-kept = حُفظت الصفحة.
done-favourites-removed = حُذفت الصفحة من قائمتك.
done-favourites-merged = صفحات هذا الجهاز موجودة الآن في حسابك.
