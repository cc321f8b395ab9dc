window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "id_str": "1753000000000000001",
      "created_at": "Wed Jan 31 10:00:00 +0000 2024",
      "full_text": "Never mind",
      "deleted_at": "Thu Feb 01 10:00:00 +0000 2024"
    }
  }
]
