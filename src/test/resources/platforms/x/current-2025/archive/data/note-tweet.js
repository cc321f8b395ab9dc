window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1752000000000000001",
      "createdAt": "2024-01-28T10:00:00.000Z",
      "updatedAt": "2024-01-28T10:00:00.000Z",
      "lifecycle": "Original",
      "core": {
        "text": "A long report.\nWith two lines.",
        "hashtags": [],
        "urls": [],
        "mentions": []
      }
    }
  }
]
