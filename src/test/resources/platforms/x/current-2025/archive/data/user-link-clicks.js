window.YTD.user_link_clicks.part0 = [
  {
    "userInteractionsData": {
      "linkClick": {
        "tweetId": "1740000000000000001",
        "finalUrl": "https://example.org/climbs",
        "timeStampOfInteraction": "2025-01-01T09:00:00.000Z"
      }
    }
  }
]
