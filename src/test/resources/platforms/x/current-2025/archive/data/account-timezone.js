window.YTD.account_timezone.part0 = [
  {
    "accountTimezone": {
      "accountId": "111",
      "timeZone": "Paris"
    }
  }
]
