window.YTD.direct_message_mute.part0 = [
  {
    "directMessageMute": {
      "accountId": "446",
      "userLink": "https://twitter.com/intent/user?user_id=446"
    }
  }
]
