from django.conf import settings
from django.db import models


class Listing(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=200)
    organisation = models.CharField(max_length=200)


class Application(models.Model):
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    listing = models.ForeignKey(Listing, on_delete=models.CASCADE)
    state = models.CharField(max_length=20)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["account", "-changed_at"])]


class Thread(models.Model):
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    application = models.ForeignKey(Application, on_delete=models.CASCADE)
    changed_at = models.DateTimeField()


class Message(models.Model):
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE)
    by_provider = models.BooleanField()
    text = models.TextField()
    at = models.DateTimeField(auto_now_add=True)
