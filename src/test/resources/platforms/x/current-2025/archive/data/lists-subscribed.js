window.YTD.lists_subscribed.part0 = [
  {
    "userListInfo": {
      "url": "https://twitter.com/i/lists/123"
    }
  }
]
