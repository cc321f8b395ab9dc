window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1740000000000000001",
      "fullText": "Ten climbs to try",
      "expandedUrl": "https://twitter.com/i/web/status/1740000000000000001"
    }
  },
  {
    "like": {
      "tweetId": "1740000000000000002"
    }
  }
]
