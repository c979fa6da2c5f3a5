from django import forms
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from portal.models import Application, Message, Thread


class MessageForm(forms.ModelForm):
    class Meta:
        model = Message
        fields = ["text"]


@login_required
def applications(request):
    mine = Application.objects.filter(account=request.user).select_related("listing").order_by("-changed_at")[:20]
    return render(request, "applications.html", {"applications": mine})


@login_required
def messages(request, thread):
    thread = get_object_or_404(Thread, pk=thread, account=request.user)
    form = MessageForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            message = form.save(commit=False)
            message.thread, message.by_provider = thread, False
            message.save()
            Thread.objects.filter(pk=thread.pk).update(changed_at=timezone.now())
        return redirect("messages", thread=thread.pk)
    shown = thread.message_set.order_by("id")
    return render(request, "messages.html", {"thread": thread, "form": form, "messages": shown})
