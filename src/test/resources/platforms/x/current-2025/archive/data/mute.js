window.YTD.mute.part0 = [
  {
    "muting": {
      "accountId": "445",
      "userLink": "https://twitter.com/intent/user?user_id=445"
    }
  }
]
