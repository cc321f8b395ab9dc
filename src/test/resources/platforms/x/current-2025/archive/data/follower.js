window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "333",
      "userLink": "https://twitter.com/intent/user?user_id=333"
    }
  }
]
